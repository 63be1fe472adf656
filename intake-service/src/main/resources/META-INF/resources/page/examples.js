/** Messages to begin with. */
export const EXAMPLES = [
  ['I want to speak to a human', 'Hello. I want to speak to a human, please.'],
  ['The third time I write', 'This is the third time I write about my broken router, and nothing has happened. I am really disappointed.'],
  ['A legal threat', 'You have charged me twice. If I do not have my money back by Friday, my lawyer will take you to court.'],
  ['I am leaving', 'Your service keeps failing and I am fed up. I will cancel my contract and switch to another provider.'],
  ['In German', 'Ich möchte bitte mit einem Menschen sprechen, nicht mit einem Computer.'],
  ['A calm question', 'Hi, could you tell me when my new router will arrive? Thank you!'],
];
