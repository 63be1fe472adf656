import {tick} from './clocks.js';
import {Conversation} from './conversation.js';
import {adoptCustomer, customer, lockCustomer, showWho} from './customer.js';
import {Detection} from './detection.js';
import {make, refill} from './dom.js';
import {EXAMPLES} from './examples.js';
import {Follower} from './follow.js';
import {Journey} from './journey.js';
import {clearProblems, showProblem} from './problems.js';
import {ask} from './services.js';
import {transcriptItems} from './transcript.js';
import {lower} from './words.js';

const byId = id => document.getElementById(id);
const journey = new Journey(byId('steps'), announce);
let conversation = new Conversation(caseInAddress());
let theCase = null;
let sentAt = null;

const follower = new Follower(await servicesOfPage(), state => {
  if (theCase === null && state.case && conversation.accepted === 0) {
    adoptCustomer(state.case);
  }
  theCase = state.case ?? null;
  showCase();
  journey.show(state, conversation.accepted, sentAt);
});
const detection = new Detection(
  {text: byId('text'), marks: byId('marks'), result: byId('detection')},
  () => ({author: author(), customer: customer(), transcript: theCase?.transcript ?? []}),
  refusal => (refusal ? showProblem(refusal) : clearProblems()));

/** Each piece of news as a line of its own, so that one does not silence the one before. */
function announce(words) {
  byId('announcements').append(make('p', {}, words));
  if (byId('announcements').childElementCount > 8) {
    byId('announcements').firstElementChild.remove();
  }
}

/** Where the other services are; asked for until intake answers. */
async function servicesOfPage() {
  for (;;) {
    try {
      const services = await ask('/v1/page');
      clearProblems();
      return services;
    } catch (failure) {
      showProblem(failure);
      await new Promise(resolve => { setTimeout(resolve, 2000); });
    }
  }
}

/** The number after `#`: a page that is loaded again goes on with its case. */
function caseInAddress() {
  return /^#(C-[A-Z0-9]{6})$/.exec(location.hash)?.[1] ?? null;
}

function author() {
  return new FormData(byId('composer')).get('author');
}

/** Sends an event and says what went wrong; true when it was accepted. */
async function send(type, data, button) {
  clearProblems();
  button.disabled = true;
  try {
    const since = performance.now();
    await conversation.send(type, data, customer());
    sentAt = since;
    history.replaceState(null, '', `#${conversation.subject}`);
    lockCustomer(conversation.opened);
    follower.follow(conversation.subject);
    return true;
  } catch (failure) {
    showProblem(failure);
    return false;
  } finally {
    button.disabled = false;
  }
}

function speaker(kind) {
  return kind === 'CUSTOMER'
    ? {kind, id: conversation.customerId, name: customer().name}
    : kind === 'BOT' ? {kind, id: 'bot', name: 'Bot'} : {kind, id: 'sam', name: 'Sam'};
}

async function sendMessage() {
  const kind = author();
  if (byId('text').value.trim() === '') {
    byId('text').focus();
  } else if (await send('baton.message.posted.v1', {author: speaker(kind), text: byId('text').value}, byId('send'))) {
    byId('text').value = '';
    detection.look();
    byId('text').focus();
  }
}

function startAnew() {
  conversation = new Conversation();
  theCase = null;
  sentAt = null;
  history.replaceState(null, '', location.pathname);
  follower.follow(null);
  journey.clear();
  clearProblems();
  lockCustomer(conversation.opened);
  showCase();
  detection.look();
  byId('text').focus();
}

let transcriptShown = null;

function showCase() {
  byId('case-state').textContent = conversation.opened
    ? `${conversation.subject} · ${lower(theCase?.status ?? 'on its way')}` : '';
  byId('resolve').disabled = theCase?.status !== 'OPEN';
  const content = JSON.stringify([theCase?.transcript, theCase?.triggers, theCase?.attempts]);
  if (content !== transcriptShown) {
    transcriptShown = content;
    const items = theCase ? transcriptItems(theCase) : [];
    refill(byId('transcript'), items.length > 0 ? items
      : [make('li', {class: 'empty quiet'}, 'Nothing was written yet. Write below, or take an example.')]);
    byId('transcript').scrollTop = byId('transcript').scrollHeight;
  }
}

byId('composer').addEventListener('submit', submitted => { submitted.preventDefault(); sendMessage(); });
byId('text').addEventListener('keydown', key => {
  if (key.key === 'Enter' && !key.shiftKey && !key.isComposing) {
    key.preventDefault();
    sendMessage();
  }
});
byId('author').addEventListener('change', () => detection.look());
byId('customer-form').addEventListener('input', () => { showWho(); detection.look(); });
byId('customer-form').addEventListener('submit', submitted => submitted.preventDefault());
byId('new-case').addEventListener('click', startAnew);
byId('ask').addEventListener('click', () => send('baton.escalation.asked.v1', {by: 'CUSTOMER'}, byId('ask')));
byId('resolve').addEventListener('click', () => send('baton.case.resolved.v1', {by: speaker('AGENT')}, byId('resolve')));
byId('fail').addEventListener('click', () => {
  byId('attempt').hidden = !byId('attempt').hidden;
  byId('fail').setAttribute('aria-expanded', String(!byId('attempt').hidden));
  if (!byId('attempt').hidden) {
    byId('action').focus();
  }
});
byId('attempt').addEventListener('submit', async submitted => {
  submitted.preventDefault();
  const {action, outcome, by} = Object.fromEntries(new FormData(byId('attempt')));
  const button = byId('attempt').querySelector('button');
  if (await send('baton.attempt.failed.v1', {action, outcome, by: speaker(by)}, button)) {
    byId('fail').click();
    byId('fail').focus();
  }
});
byId('examples').append(...EXAMPLES.map(([name, text]) => {
  const button = make('button', {type: 'button', class: 'plain chip'}, name);
  button.addEventListener('click', () => {
    byId('composer').querySelector('input[value=CUSTOMER]').checked = true;
    byId('text').value = text;
    byId('text').focus();
    detection.look();
  });
  return button;
}));

showWho();
lockCustomer(conversation.opened);
showCase();
setInterval(() => tick(byId('steps')), 1000);
if (conversation.opened) {
  follower.follow(conversation.subject);
}
