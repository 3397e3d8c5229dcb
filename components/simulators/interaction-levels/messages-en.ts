import { ACTS, LEVELS } from '@/lib/simulations/interaction-levels';
import { points } from './act-view';
import type { ActToRelationshipMessages } from './messages';

const acts = {
  call: 'Rings about a room',
  deposit: 'Pays the deposit',
  'check-in': 'Checks in',
  apology: 'Is given an apology and hot tea',
  dinner: 'Has dinner',
  tasting: 'Tastes tea, an hour’s talk',
  'check-out': 'Checks out and pays',
  order: 'Orders tea from home',
  parcel: 'Gets the parcel',
  advice: 'Xiao Lin rings: how to brew it',
} as const;
const levels = {
  act: 'act',
  episode: 'episode',
  sequence: 'sequence',
  relationship: 'relationship',
} as const;
const cuts = { '0': 'same episode', '1': 'new episode', '2': 'new sequence' } as const;
const groupings = { visit: 'By visits', exchange: 'By whole exchanges' } as const;
const who = {
  act: 'whoever is on duty, at once',
  episode: 'the one in charge of that step, the same day',
  sequence: 'the homestay’s manager, before it is over',
  relationship: 'the owner herself, by telephone',
} as const;
const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const name = (place: number) => {
  const act = ACTS[place];
  return act ? acts[act.id] : '';
};
/** The three levels above the act, each with its score. */
const above = (path: readonly number[], other?: readonly number[]) =>
  LEVELS.slice(1)
    .map((level, i) => {
      const [now = 0, then] = [path[i + 1], other?.[i + 1]];
      return `${levels[level]} ${points(now)}${then === undefined ? '' : ` → ${points(then)}`}`;
    })
    .join(', ');

export const actToRelationshipEn: ActToRelationshipMessages = {
  acts,
  date: (monthDay) => {
    const [month = 0, day = 0] = monthDay.split('-').map(Number);
    return `${day} ${MONTHS[month]}`;
  },
  flows: {
    product: 'product',
    service: 'service',
    information: 'information',
    money: 'money',
    people: 'people',
  },
  levels,
  score: points,
  sequence: (number, score) => `Sequence ${number}: ${points(score)}`,
  episode: (number, score) => `Episode ${number}: ${points(score)}`,
  bad: 'bad',
  cuts,
  between: (before, after) => `After “${before}”, before “${after}”`,
  listHeading: 'Ms He’s ten acts: draw the boundary between each two',
  readyMade: 'Two groupings ready made',
  groupings,
  joinAll: 'Join all and begin again',
  ruleLabel: 'How small scores make a large one',
  rules: {
    mean: 'The mean',
    'worst-twice': 'The mean, the worst counted twice',
    'best-twice': 'The mean, the best counted twice',
    worst: 'The worst decides',
  },
  actLabel: 'Which act to follow',
  scoreLabel: 'The guest’s score for it',
  scoreUnit: 'of 5',
  path: {
    caption: 'This act on its way up (below 3 is bad)',
    heads: ['Level', 'Score', 'Who should hear'],
    was: (score) => `was ${points(score)}`,
    who,
    nobody: 'nobody needs to',
    partners: 'partner base',
    partnersScore: 'takes all guests',
    partnersWho: 'if many guests say so: the owner, to change the routine',
  },
  verdict: ({ act, score }, { path, reach, changed, before }) => {
    const moved = changed ? `was ${points(before[0] ?? 0)} and is now` : 'scores';
    const end = !reach
      ? 'The act is not bad'
      : reach === 'act'
        ? `A bad act, but not a bad episode. Who should hear: ${who.act}`
        : `It is bad up to the ${levels[reach]}. Who should hear: ${who[reach]}`;
    return `“${acts[act]}” ${moved} ${points(score)}. With these boundaries and this rule: ${above(path)}. ${end}.`;
  },
  compared: ({ nearest, drawn, others }) =>
    !drawn
      ? 'No boundary is drawn yet: ten acts make one episode, and all above is the same.'
      : others.length === 0
        ? `Your boundaries are those of “${groupings[nearest]}”.`
        : `From “${groupings[nearest]}”, the nearer of the two, you differ in ${others.length} ${others.length === 1 ? 'place' : 'places'}. Both make sense; they do not add up to the same:`,
  other: ({ place, mine, theirs, path }, view) =>
    `After “${name(place)}”: you have ${cuts[mine]}, it has ${cuts[theirs]}. With that alone changed, ${above(view.path, path)}.`,
  foot: ({ place, path }) => `Up from “${name(place)}”: ${above(path)}`,
  gap: ' ',
  note: 'Wuping Tea House and Ms He are fictional; the scores, the line at 3 and who should hear are illustrative. How scores combine, and how heavily, the literature does not lay down.',
};
