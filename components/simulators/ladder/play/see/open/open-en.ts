import type { OpenMessages } from './open-messages';

const MEAN = 'Customers are those on the five rungs from purchaser to partner at the end of the quarter.';

export const openEn: OpenMessages = {
  heading: (name, value, quarter) => `${quarter}, ${name}: ${value}`,
  close: 'Close',
  parts: {
    formula: 'Formula',
    inputs: 'What goes in',
    sum: 'Put in',
    from: 'Where it comes from',
    example: 'One person',
    care: 'Mind',
    source: 'Source',
  },
  measures: {
    customers: {
      what: 'How many people count as your customers at the end of the quarter.',
      formula: 'customers = purchasers + clients + supporters + advocates + partners',
      letters: 'N = n₁ + n₂ + n₃ + n₄ + n₅',
      from: 'People are counted by rung at the end of the quarter.',
      care: 'The dormant do not count: three quarters without an order, not gone, and they may come back. Many customers are not yet a profit.',
      source:
        'The rungs: the relationship ladder of Christopher, Payne & Ballantyne (1991); the partner was added later.',
    },
    retention: {
      what: 'Of the customers at the start of the quarter, the share who have not left by its end.',
      formula: 'retention = not lost ÷ customers at the start',
      letters: 'r = stayed ÷ start',
      from: 'From this quarter’s moves: of those on the rungs from purchaser to partner at the start, everybody who is not lost at the end has stayed, the dormant among them.',
      care: 'Newcomers are not in it, so retention can rise while customers fall. Multiply four quarters for a year.',
      source: 'The usual definition. What it is worth depends on margin and discount: see customer equity.',
    },
    shareOfCustomer: {
      what: 'Of all that your customers buy in the category, the share bought from you.',
      formula: 'share of customer = their orders with us ÷ all they want this quarter',
      letters: 's = our orders ÷ all demand, at most 100%',
      from: 'The orders are real ones. What a person usually buys in a quarter no shop can see; the model tells it here.',
      care: 'Share falls before people leave: it is the earlier alarm.',
      source:
        'Course term, set against market share; in the literature, Peppers & Rogers on one-to-one marketing.',
    },
    profit: {
      what: 'What the quarter earned or lost.',
      formula:
        'profit = contribution − spending − messages − answers to complaints − reports − rent and wages',
      letters: 'π = C − S − M − A − R − F',
      from: 'Every line is in the books, to the fen. Contribution is sales less goods and handling; money paid back is among the answers.',
      care: 'A good quarter may only be one in which less was put in: service and ties take some quarters to fade.',
      source: 'Book-keeping; nothing is assumed.',
    },
    cash: {
      what: 'What all quarters so far have earned.',
      formula: 'profit so far = the profits of all quarters added',
      letters: 'K = π₁ + π₂ + … + πₜ',
      from: 'The profits of the quarters.',
      care: 'It knows only the past. It looks best if you stop all spending in the last quarter.',
      source: 'Book-keeping; nothing is assumed.',
    },
    equity: {
      what: 'What today’s customers will still bring, discounted to today.',
      formula:
        'customer equity = people on each rung × what one of them is still worth, added over the rungs',
      letters: 'worth from now on = (P ÷ (1+d))·V, with V = (I − P ÷ (1+d))⁻¹·R',
      from: 'P are the shares of people who went from rung to rung in the last four quarters, R the contribution of a person on each rung in a quarter, d the discount rate a quarter. Prospects and the lost are not counted.',
      care: 'It takes the future to be like the last four quarters. When you change course it needs some quarters to believe you.',
      source:
        'The Markov chain: Pfeifer & Carraway (2000), Journal of Interactive Marketing 14(2). The term: Blattberg & Deighton (1996).',
    },
    value: {
      what: 'What you have created so far: what is in the till, and what the customers will still bring.',
      formula: 'value created = profit so far + customer equity',
      letters: 'W = K + E',
      from: 'Both figures stand above and can be opened.',
      care: 'Profit so far alone would reward eating the seed corn; equity alone would reward any expense. Hence the sum.',
      source: 'Adding the two is a convention of this model.',
    },
    clv: {
      what: 'What a customer is still worth on average.',
      formula: 'lifetime value = customer equity ÷ (customers + dormant)',
      letters: 'CLV = E ÷ (N + n₆)',
      from: 'Customer equity, divided by heads.',
      care: 'An average. A partner may be worth several purchasers: open customer equity to see each rung.',
      source: 'As in Pfeifer & Carraway (2000), divided by heads.',
    },
    nps: {
      what: 'Those who would recommend you less those who would warn, per hundred customers.',
      formula: 'NPS = (answers of 9 and 10 − answers of 0 to 6) ÷ customers × 100',
      letters: 'NPS = 100 × (promoters − detractors) ÷ N',
      from: `“Would you recommend us?”, 0 to 10; here as if everybody answered, and truly. ${MEAN}`,
      care: 'The same NPS can come from very different crowds. Whether it foretells growth is disputed (Keiningham et al. 2007).',
      source: 'Reichheld (2003), Harvard Business Review 81(12).',
    },
    satisfaction: {
      what: 'How satisfied customers are on average.',
      formula: 'satisfaction = every customer’s satisfaction added ÷ customers',
      letters: 'of one experience = base + weight of expectation + weight × (experience − expectation)',
      from: `What one expected, and what one got. Every experience pulls satisfaction some way towards what was felt. ${MEAN}`,
      care: 'A promise raises expectation: satisfaction can fall while service stays as it was.',
      source: 'Expectation and disconfirmation: Oliver (1980), Journal of Marketing Research 17(4).',
    },
    trust: {
      what: 'How much customers trust you on average.',
      formula: 'trust = every customer’s trust added ÷ customers',
      letters: 'kept: trust + gain × (1 − trust); broken: trust × (1 − loss × how far it fell short)',
      from: `With every quarter of buying: up a little if the experience holds the promise, down a piece if it does not. ${MEAN}`,
      care: 'It climbs slowly and falls fast.',
      source: 'Trust and commitment: Morgan & Hunt (1994); the speeds are assumed.',
    },
    expectation: {
      what: 'How good a service customers expect on average.',
      formula: 'expectation = every customer’s expectation added ÷ customers',
      letters: 'expectation + pull × (promise − expectation), then + habit × (experience − expectation)',
      from: `Promises pull it up; what people live through pulls it to what is. ${MEAN}`,
      care: 'Better service raises it: what delighted in the first year is normal in the second.',
      source: 'Adaptation level in Oliver (1980); the strength of the pull is assumed.',
    },
    quality: {
      what: 'How good this quarter’s service is on average.',
      formula:
        'service quality = last quarter’s, moved part of the way to what this quarter’s money can give',
      letters: 'q = q₀ + speed × (target − q₀), target = floor + range × effect of the money',
      from: 'The money for service a head, made into an effect by the ADBUDG curve: slow at first, then fast, then slow again.',
      care: 'People take time to train, and time to forget: one quarter without money hardly shows, three do.',
      source: 'The ADBUDG response: Little (1970), Management Science 16(8).',
    },
  },
  columns: {
    input: 'Figure',
    value: 'Value',
    rung: 'Rung',
    people: 'People',
    worth: 'Each (¥)',
    all: 'All (¥)',
  },
  inputs: {
    stayed: 'people who stayed',
    atStart: 'customers at the start',
    ours: 'orders with us',
    all: 'all they want (orders)',
    contribution: 'contribution',
    spent: 'spending',
    contacts: 'messages',
    answers: 'answers to complaints',
    reports: 'reports',
    fixed: 'rent and wages',
    cash: 'profit so far',
    equity: 'customer equity',
    heads: 'customers and dormant',
    promoters: 'answers of 9 and 10',
    detractors: 'answers of 0 to 6',
    customers: 'customers',
    sum: 'all added',
    quality: 'service quality',
  },
  quarter: (quarter) => `profit of ${quarter}`,
  example: (measure, person, [first = 0, second = 0], { yuan, rung, tenth }) => {
    const who = `No. ${person}`;
    switch (measure) {
      case 'shareOfCustomer':
        return `${who} ordered ${first} times with you this quarter, and usually wants ${tenth(second)} in all.`;
      case 'customers':
        return `${who} stands on the rung “${rung(first)}” and counts as one.`;
      case 'retention':
        return `${who} began the quarter on “${rung(first)}” and ended it on “${rung(second)}”. Whoever is not “${rung(7)}” has been kept.`;
      case 'profit':
      case 'cash':
        return `${who} paid ${yuan(first)} this quarter.`;
      case 'equity':
      case 'value':
      case 'clv':
        return `${who} stands on the rung “${rung(first)}” and counts with its worth: ${yuan(second)}.`;
      case 'nps':
        return `${who} has an attitude of ${tenth(100 * first)} points and would answer ${second}.`;
      case 'quality':
        return `${who} expects ${tenth(100 * first)} points.`;
      case 'satisfaction':
      case 'trust':
      case 'expectation':
        return `${who} stands at ${tenth(100 * first)} points.`;
    }
  },
  story: 'Read this person’s story',
  waiting: 'Opening …',
  failed: 'This could not be opened.',
  again: 'Try again',
};
