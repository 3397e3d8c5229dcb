import { sharedMessages } from '@/components/ui/kept-runs/shell-messages';
import type { PlayMessages } from './play-messages';

const commas = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

export const playEn: PlayMessages = {
  ...sharedMessages.en,
  opening: 'Opening the case …',
  refused:
    'This step was not decided: what is filled in does not fit it. It is all still here; change it and try again.',
  noRoom: 'Twenty runs are kept, and there is no room for another. Delete one, then start.',
  gone: 'The run in the address is not on this device.',
  setAside: 'That run cannot be opened: its decisions do not fit the steps. It is kept below as it was.',
  keptAlready: 'This run was kept here already. It is the one that opened.',
  memoryOnly:
    'This browser keeps nothing, or its storage is full: you can go on, but closing this page loses the run. To keep it, save it as a file under “Take this run along”.',
  memoryAssigned:
    'This browser keeps nothing, or its storage is full: you can go on, but closing this page loses the run. Hand in from this page before you close it.',
  alsoOpen: 'This run is open in another tab as well. Work in one of them only.',
  changedElsewhere: 'Another tab has changed this run. This page is behind, and nothing can be decided here.',
  takeOver: 'Take over what was done there',
  facts: (evidence, budget) =>
    `${evidence} pieces of evidence · ¥${commas(Math.round(1000 * budget))} to spend`,
  persona: (name) => `Whose journey: ${name}`,
  practise: 'Practise',
  practiseNamed: (title) => `Practise: ${title}`,
  score: 'Do it for a score',
  scoreNamed: (title) => `Do it for a score: ${title}`,
  goOnScore: 'Go on with the one for a score',
  lookScore: 'See the one for a score',
  seenTitle: 'You have seen the answer to this case',
  seen: 'When you practised, the journey as it is was walked before your eyes. A score now would measure your memory. To test your eye, take another case.',
  seenGoOn: 'Do it for a score all the same',
  seenLeave: 'Leave it',
  ways: 'Two ways to do a case',
  wayPractice:
    'Practise: the same steps, as often as you like, with another luck each time. There is a report at the end, and it does not count.',
  wayScore:
    'For a score: once for each case. Until you have chosen the improvements you can go back step by step; once the journey has been walked, everything stands.',
  free: 'No case: a map of your own',
  freeNote:
    'The free studio: begin with an empty map or a template, let it walk, save it as a picture or a file. Nothing there is right or wrong, and nothing is marked.',
  freeLink: 'Open the free studio',
  steps: 'How it goes, 25 to 40 minutes',
  step: [
    ['Whom', 'Whose journey this is, and what would count as better.'],
    ['Map', 'Which names on the company’s list are touchpoints, and at which stage.'],
    [
      'Evidence',
      'Interviews, surveys, logs and complaints, each to its touchpoint; what contradicts is looked into, what is beside the point is laid aside.',
    ],
    ['Feelings', 'The emotion curve, pain points, moments of truth, and who stands behind.'],
    ['Predict', 'Of 100 who begin, how many leave at each step.'],
    ['Improve', 'The money is limited: where it goes, and why.'],
    ['Walk', 'On one and the same luck, 2,000 customers walk your map and then the real one.'],
    ['Look back', 'Judge a few claims, write one rule, name the concepts.'],
  ],
  marks: 'Where the marks come from',
  marksNote:
    'No mark depends on luck: what you draw and predict is held against the mean of two hundred walks. What you write in your own words is read by a person: no machine judges it.',
  parts: {
    process: 'Process: stages, evidence, curve, moments of truth, pains, backstage',
    prediction: 'Prediction: how many leave at each step',
    debrief: 'Looking back: what happened, and one rule for next time',
    concepts: 'Concepts',
    outcome: 'Outcome: your improvements beside the best and the obvious ones',
  },
  goOn: 'Go on',
  goOnWith: (name) => `Go on: ${name}`,
  at: {
    frame: 'not begun',
    map: 'at the map',
    place: 'at the evidence',
    feel: 'at the feelings',
    predict: 'at the prediction',
    choose: 'at the improvements',
    after: 'looking back',
    finished: 'finished',
  },
  practiceKind: 'practice',
  bring: 'Open a run from elsewhere',
  bringNote: 'It becomes a run of its own; those kept here stay as they are. The file is sent nowhere.',
  ownCase: 'A case from elsewhere',
};
