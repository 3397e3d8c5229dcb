import { numberText, shareText, signedText, waitText, yuanText } from './format';
import type { WalkWords } from './walk-messages';

const n = (value: number) => numberText('en', value);
const yuan = (value: number) => yuanText('en', value);
const wait = (minutes: number) => waitText('en', minutes);
const quoted = (name: string) => `“${name}”`;
const count = (many: number, one: string, more = `${one}s`) => `${n(many)} ${many === 1 ? one : more}`;

/** A finding behind the name of its walk. */
const behind = (label: string, finding: string) =>
  `${label}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`;

/** Who feels better than that complains to nobody. */
const UPSET = -0.75;

const why = {
  line: 'Had enough of the queue and left.',
  failed: 'It did not work; gave up and left.',
  waited: 'The wait was too long; left.',
  disappointed: 'Left out of disappointment.',
  own: 'Left for reasons of her own; nobody here is to blame.',
  passed: '',
};

export const en: WalkWords = {
  illustrative: 'illustrative',
  loading: 'Customers are on their way…',
  progress: (done, of) => `${n(done)} of ${n(of)} have set out.`,
  cancel: 'Stop this walk',
  failed: 'This walk did not come off. The map and the answers are safe.',
  again: 'Walk again',
  grow: (customers) => `Send ${n(customers)} customers through`,
  shrink: (customers) => `Back to ${n(customers)}`,
  grown: (customers) => `The figures below are those of ${n(customers)} customers.`,

  sums: {
    one: (customers, through, worst) =>
      `${n(through)} of ${n(customers)} get through${worst === undefined ? '' : `; most leave at ${quoted(worst)}`}`,
    many: (customers, lines) =>
      `Of the same ${n(customers)} customers, this many get through: ${lines.map(({ label, through }) => `${label.toLowerCase()} ${n(through)}`).join('; ')}`,
    through: 'Get through',
    ofAll: (through, customers) => `${n(through)}, ${shareText(through / customers)}`,
    worth: 'These customers are worth',
    nps: 'NPS',
    again: 'Chance of coming again',
    remembered: 'Remembered feeling',
    caption:
      'Worth: what those who get through bring now, and what they would bring later times the chance of it. NPS, the chance of coming again and the remembered feeling are those of who got through. Feelings run from −3 to +3.',
  },
  moving: {
    title: (customers) => `Watch the first ${n(customers)} on their way`,
    where: (label, most, many, crowd) => {
      const found =
        most === undefined
          ? `None of the first ${n(crowd)} leaves`
          : `Of the first ${n(crowd)}, most leave at ${quoted(most)}: ${n(many)}`;
      return label === undefined ? found : behind(label, found);
    },
    caption:
      'A mark is a customer, and a column always the same one. They move in the order in which things happen, not by the clock: a step is an event, not a minute. Whoever leaves turns into a × once she has waited, and stays where she left. The stronger the tint, the more value is lost at that touchpoint, over all customers: the first few do not stand for the rest.',
    legend: { fine: 'feels all right', bad: 'feels below 0', left: 'left here' },
    play: 'Set off',
    replay: 'From the beginning',
    pause: 'Pause',
    step: 'One step on',
    back: 'One step back',
    toEnd: 'Show the end',
    speed: 'Speed',
    speeds: { slow: 'slow', usual: 'usual', fast: 'fast' },
    at: 'Events so far',
    of: (done, of) => `${n(done)} of ${n(of)}`,
    gone: (many) => `${n(many)} left`,
    through: 'Through',
    throughOf: (many, come) => `${n(many)} of ${n(come)} who came`,
    happened: {
      come: (customer, name, felt) =>
        `Customer ${n(customer)} comes to ${quoted(name)} and feels ${signedText(felt)}.`,
      left: (customer, name) => `Customer ${n(customer)} leaves at ${quoted(name)}.`,
      through: (customer) => `Customer ${n(customer)} gets through.`,
      none: 'Nobody has come yet.',
    },
    picture: (label, through, crowd) =>
      `${label === undefined ? '' : `${label}: `}one row a touchpoint, from top to bottom. So far ${n(crowd)} have come and ${n(through)} got through. How many left stands in each row.`,
  },
  heat: {
    apart: (lost, value, loud, complaints) =>
      `Most value is lost at ${quoted(lost)}, ${yuan(value)}; most complaints are about ${quoted(loud)}, ${n(complaints)}`,
    same: (name) => `${quoted(name)} loses the most value and draws the most complaints`,
    silent: (lost, value) => `Most value is lost at ${quoted(lost)}, ${yuan(value)}; nobody complains`,
    none: 'No value is lost anywhere',
    of: behind,
    lost: 'Value lost',
    complaints: 'Complaints',
    times: (many) => n(many),
    caption:
      'Value lost: what those who left there would have been worth; and for who got through and felt bad there, what her chance of coming again would gain without it. Complaints: felt bad and said so. Who says nothing stands in no complaints book.',
    table: 'The figures: value lost and complaints',
  },
  change: {
    title: (more, worth, [before, after]) =>
      `${after} against ${before.toLowerCase()}: ${more === 0 ? 'as many get through' : `${n(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'} get through`}, worth ${yuan(Math.abs(worth))} ${worth >= 0 ? 'more' : 'less'}`,
    same: ([before, after]) => `${after} and ${before.toLowerCase()} are the same: nothing was changed`,
    where: (name, before, after) =>
      `${quoted(name)} changes most: value lost goes from ${yuan(before)} to ${yuan(after)}.`,
    gone: 'Left',
    feeling: 'Mean feeling',
    lost: 'Value lost',
    from: (before, after) => `${before} → ${after}`,
    only: 'not there',
    caption:
      'The same customers on the same luck; only what was changed differs. Where fewer leave early, more come to what follows, and more may leave there. Where each who gets through is worth more, each who leaves elsewhere costs more, too.',
    table: 'The figures, before and after',
    sums: {
      through: 'Get through',
      worth: 'Worth',
      nps: 'NPS',
      again: 'Chance of coming again',
      remembered: 'Remembered feeling',
    },
  },
  table: {
    summary: 'All figures',
    caption: (label, customers) =>
      `${label === undefined ? '' : `${label}, `}${n(customers)} customers, by touchpoint`,
    touchpoint: 'Touchpoint',
    channel: 'Channel',
    reached: 'Came',
    gone: 'Left',
    share: 'Of all who began',
    wait: 'Mean wait',
    failures: 'Failures',
    feeling: 'Mean feeling',
    complaints: 'Complaints',
    lost: 'Value lost',
  },
  story: {
    heading: 'One customer’s way',
    which: 'Whose',
    kind: (customer, leftAt, label) =>
      `Customer ${n(customer)}: ${label === undefined ? '' : `${label}, `}${leftAt === null ? 'got through' : `left at ${quoted(leftAt)}`}`,
    number: 'Customer number',
    numberHelp: (customers) => `Any from 1 to ${n(customers)}.`,
    next: 'The next one',
    title: (customer, ends) => {
      const [first] = ends;
      const told = ({ leftAt }: (typeof ends)[number]) =>
        leftAt === undefined ? 'gets through' : `leaves at ${quoted(leftAt)}`;
      if (ends.length === 1 && first) return `Customer ${n(customer)} ${told(first)}`;
      return `Customer ${n(customer)}. ${ends.map((end) => `${end.label ?? ''}: ${told(end)}`).join('; ')}`;
    },
    visit: ({ waited, failures, felt, fate, complained }, name, channel) => {
      const parts = [
        ...(waited >= 0.5 ? [`waited ${wait(waited)}`] : []),
        ...(failures > 0 ? [count(failures, 'failure')] : []),
        `felt ${signedText(felt)}`,
        ...(complained ? ['complained'] : felt < UPSET ? ['said nothing'] : []),
      ];
      return `${name}${channel === '' ? '' : ` (${channel})`}: ${parts.join(', ')}.${fate === 'passed' ? '' : ` ${why[fate]}`}`;
    },
    end: ({ memory }) =>
      memory
        ? `Remembers ${signedText(memory.remembered)}, recommends with ${memory.recommends} of 10, chance of coming again ${shareText(memory.again)}.`
        : 'She did not get through: NPS does not ask her, and she does not count as coming again.',
    said: 'Your map says what is felt and who leaves; it says nothing of waits and failures.',
  },
};
