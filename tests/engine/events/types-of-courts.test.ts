import { testTypes } from './of-types.ts';

const HERS = { participants: ['odalys-fenwick'], of: ['odalys-fenwick'] };
const BANK = { participants: ['marrow-bank', 'imre-sandvik'] };

testTypes([
  {
    type: 'ruling',
    town: ['Verdict on Odalys Fenwick', { participants: ['odalys-fenwick'] }],
    other: ['Marrow Bank ruling', BANK],
    ofTown: [
      'Odalys Fenwick was convicted on May 6, 2031.',
      'The verdict on Odalys Fenwick came on May 6, 2031.',
      'Odalys Fenwick was told on May 6, 2031 that she will be behind bars for a year.',
    ],
    ofOther: [
      'A court ruled against Marrow Bank and Imre Sandvik on November 20, 2033.',
      'Marrow Bank and Imre Sandvik won a victory in court on November 20, 2033.',
    ],
    neither: [
      'Bruno Keller was convicted on May 6, 2031.',
      'Odalys Fenwick was sentenced to a year in October 2031.',
      'The ruling party met in November 2033.',
    ],
  },
  {
    type: 'trial',
    town: ['Trial of Odalys Fenwick', { participants: ['odalys-fenwick'] }],
    other: ['Marrow Bank trial', BANK],
    ofTown: ['Odalys Fenwick took the stand on May 6, 2031.'],
    ofOther: ['The trial over Marrow Bank heard Imre Sandvik on November 23, 2033.'],
    neither: ['A clinical trial began on May 6, 2031.', 'On May 6, 2031 the trial of Bruno Keller went on.'],
  },
  {
    type: 'claim',
    town: ['Suit of Odalys Fenwick', { ...HERS, participants: ['odalys-fenwick', 'quern-water-board'] }],
    other: ['Claim against Marrow Bank', { participants: ['marrow-bank', 'harbour-union'] }],
    ofTown: ['Odalys Fenwick sued the Quern Water Board on May 6, 2031.'],
    ofOther: ['On November 20, 2033 the Harbour Union demanded compensation from Marrow Bank.'],
    neither: ['He wore a grey suit on May 6, 2031.', 'In 2019 a farmer sued his neighbour over a fence.'],
  },
  {
    type: 'charge',
    town: ['Indictment of Odalys Fenwick', { participants: ['odalys-fenwick'] }],
    other: ['Charges against Marrow Bank', BANK],
    ofTown: ['Odalys Fenwick was indicted on May 6, 2031.'],
    ofOther: ['In November 2033 prosecutors charged Marrow Bank and Imre Sandvik with fraud.'],
    neither: [
      'On May 6, 2031 Bruno Keller was charged with theft.',
      'The museum is open free of charge since November 2033.',
      'Odalys Fenwick knew two prosecutors in 2019.',
    ],
  },
  {
    type: 'arrest',
    town: ['Arrest of Odalys Fenwick', { participants: ['odalys-fenwick'] }],
    other: ['Arrest of Imre Sandvik', { participants: ['imre-sandvik'], place: 'vesterholm' }],
    ofTown: ['Odalys Fenwick was taken into custody on May 6, 2031.', 'Odalys Fenwick was apprehended on May 6, 2031.'],
    ofOther: [
      'Police in Vesterholm detained Imre Sandvik on November 20, 2033.',
      'Police tracked down Imre Sandvik in Vesterholm on November 20, 2033.',
    ],
    neither: ['A cardiac arrest killed the actor on May 6, 2031.', 'In Vesterholm a burglar was arrested in 2019.'],
  },
  {
    type: 'release',
    town: ['Release of Odalys Fenwick', { participants: ['odalys-fenwick'] }],
    other: ['Release of Imre Sandvik', { participants: ['imre-sandvik'], place: 'vesterholm' }],
    ofTown: ['Odalys Fenwick walked free on May 6, 2031.'],
    ofOther: ['Imre Sandvik was pardoned in Vesterholm in November 2033.'],
    neither: ['A press release went out on May 6, 2031.', 'On May 6, 2031 Bruno Keller was released.'],
  },
  {
    type: 'seizure',
    town: ['Seizure of the Quern Water Board', { participants: ['quern-water-board'], place: 'quillhaven' }],
    other: ['Seizure at Marrow Bank', { participants: ['marrow-bank'], place: 'vesterholm' }],
    ofTown: [
      'In Quillhaven the files of the Quern Water Board were impounded on May 6, 2031.',
      'Quillhaven refused to let the boats of the Quern Water Board go on May 6, 2031.',
    ],
    ofOther: ['Gold of Marrow Bank was confiscated in Vesterholm on November 20, 2033.'],
    neither: ['He seized the day on May 6, 2031.', 'In 2019 boats were seized off Vesterholm.'],
  },
]);
