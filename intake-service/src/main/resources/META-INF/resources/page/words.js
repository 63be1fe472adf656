/** Plain words for the names that the services use. */

const TRIGGERS = {
  EXPLICIT_REQUEST: 'Asks for a person',
  BUTTON: 'Pressed the button',
  MANUAL: 'An agent asks',
  BOT_HANDOVER: 'The bot hands over',
  NEGATIVE_SENTIMENT: 'Unhappy',
  REPEATED_FAILURE: 'It failed again',
  EXPERTISE: 'Needs expertise',
  AUTHORITY_LIMIT: 'Needs authority',
  SLA_AT_RISK: 'Deadline at risk',
  SLA_BREACHED: 'Deadline missed',
  WIDESPREAD_ISSUE: 'Many have it',
  CUSTOMER_VALUE: 'Valuable customer',
  CHURN_RISK: 'May leave',
  LEGAL_THREAT: 'Legal threat',
  SAFETY: 'Somebody may be in danger',
  ABUSE: 'Abuse',
  KEYWORD: 'Keyword',
  PREDICTED: 'Foreseen',
  COMMITMENT_AT_RISK: 'Promise at risk',
  COMMITMENT_MISSED: 'Promise missed',
};

const DRAFTS = {
  COMPOSED: ['waits for a person to approve it', 'ok'],
  HELD: ['held back', 'bad'],
  APPROVED: ['approved', 'ok'],
  SENT: ['sent', 'ok'],
  REJECTED: ['rejected', 'bad'],
  SUPERSEDED: ['superseded', ''],
  DELIVERY_UNCERTAIN: ['sent, delivery uncertain', 'warn'],
};

const CLOCKS = {
  RUNNING: ['running', ''],
  PAUSED: ['paused: waits for the customer', ''],
  MET: ['met', 'ok'],
  BREACHED: ['missed', 'bad'],
  CANCELLED: ['cancelled', ''],
};

export function triggerName(type) {
  return TRIGGERS[type] ?? lower(type);
}

/** What became of a draft, and the tone of it. */
export function draftState(status) {
  return DRAFTS[status] ?? [lower(status), ''];
}

export function clockState(state) {
  return CLOCKS[state] ?? [lower(state), ''];
}

/** How a customer feels, from -1 to 1, and the tone of it. */
export function mood(sentiment) {
  if (sentiment <= -0.6) {
    return ['very unhappy', 'bad'];
  }
  if (sentiment <= -0.2) {
    return ['unhappy', 'warn'];
  }
  return sentiment < 0.2 ? ['neutral', ''] : ['content', 'ok'];
}

export function signed(sentiment) {
  return (sentiment > 0 ? '+' : '') + sentiment.toFixed(2).replace('-', '−');
}

/** `POST_RESOLUTION` as `post resolution`. */
export function lower(name) {
  return name.toLowerCase().replaceAll('_', ' ').replaceAll('-', ' ');
}

/** `customer.issueType` as `issue type`. */
export function factName(path) {
  return path.split('.').at(-1).replace(/[A-Z]/g, letter => ' ' + letter.toLowerCase());
}

export function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function languageName(tag) {
  try {
    return new Intl.DisplayNames(['en'], {type: 'language'}).of(tag);
  } catch {
    return tag;
  }
}
