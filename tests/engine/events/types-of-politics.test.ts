import { testTypes } from './of-types.ts';

/** Facts of an act of a person in the town, and of another person in a bank. */
const HERS = { of: ['odalys-fenwick'], participants: ['odalys-fenwick'] };
const HIS = { of: ['imre-sandvik'], participants: ['imre-sandvik', 'marrow-bank'] };

testTypes([
  {
    type: 'vote',
    town: ['Quillhaven vote on the toll', { place: 'quillhaven', participants: ['quern-water-board'] }],
    other: ['Vote of the Harbour Union', { participants: ['harbour-union', 'imre-sandvik'] }],
    ofTown: ['Quillhaven voted on May 6, 2031, and the Quern Water Board lost.'],
    ofOther: [
      'On November 22, 2033 the Harbour Union held a ballot against Imre Sandvik.',
      'On November 22, 2033 the Harbour Union rejected Imre Sandvik, and many abstained.',
    ],
    neither: ['A vote of thanks went to the cook of Quillhaven.', 'On November 22, 2033 viewers voted for a singer.'],
  },
  {
    type: 'election',
    town: ['Quillhaven election', { place: 'quillhaven', participants: ['odalys-fenwick'] }],
    other: ['Election of Imre Sandvik', { participants: ['imre-sandvik', 'harbour-union'] }],
    ofTown: [
      'Odalys Fenwick was elected in Quillhaven on May 6, 2031.',
      'Odalys Fenwick swept to power in Quillhaven on May 6, 2031.',
    ],
    ofOther: ['In November 2033 members of the Harbour Union went to the polls, and Imre Sandvik won.'],
    neither: [
      'Odalys Fenwick watched the election in Peru in 2026.',
      'The storm of November 2033 was a landslide victory for the sea.',
    ],
  },
  {
    type: 'resignation',
    town: ['Resignation of Odalys Fenwick', HERS],
    other: ['Resignation of Imre Sandvik', HIS],
    ofTown: [
      'Odalys Fenwick stepped down on May 6, 2031.',
      'On May 6, 2031 came the resignation of Odalys Fenwick.',
      'Odalys Fenwick handed in her notice on May 6, 2031.',
      'On May 6, 2031 Odalys Fenwick made way for a younger man.',
    ],
    ofOther: [
      'In November 2033 Imre Sandvik quit Marrow Bank.',
      'In November 2033 Imre Sandvik left the company, Marrow Bank.',
    ],
    neither: [
      'Bruno Keller resigned on May 6, 2031. Odalys Fenwick stayed.',
      'Imre Sandvik was resigned to his fate, he said in 2012.',
    ],
  },
  {
    type: 'dismissal',
    town: ['Dismissal of Odalys Fenwick', HERS],
    other: ['Dismissal of Imre Sandvik', HIS],
    ofTown: [
      'Odalys Fenwick was sacked on May 6, 2031.',
      'On May 6, 2031 Odalys Fenwick was told to go.',
      'Odalys Fenwick was swept from office on May 6, 2031.',
      'Odalys Fenwick was eased out on May 6, 2031.',
    ],
    ofOther: [
      'Marrow Bank forced out Imre Sandvik on November 23, 2033.',
      'Imre Sandvik’s departure from Marrow Bank came on November 23, 2033.',
    ],
    neither: [
      'On May 6, 2031 Odalys Fenwick spoke of the dismissal of Bruno Keller.',
      'In 2019 a rocket was fired near Marrow Bank.',
    ],
  },
  {
    type: 'appointment',
    town: ['Appointment of Odalys Fenwick', HERS],
    other: ['Appointment of Imre Sandvik', HIS],
    ofTown: [
      'Odalys Fenwick was sworn in on May 6, 2031.',
      'Odalys Fenwick took the oath on May 6, 2031.',
      'On May 6, 2031 Odalys Fenwick took charge.',
    ],
    ofOther: [
      'In November 2033 Marrow Bank appointed Imre Sandvik.',
      'In November 2033 Imre Sandvik took the reins at Marrow Bank.',
    ],
    neither: [
      'Odalys Fenwick had an appointment with her dentist in 2019.',
      'On November 20, 2033 Bruno Keller was named dean.',
    ],
  },
  {
    type: 'law',
    town: ['Quillhaven water law', { place: 'quillhaven', participants: ['quern-water-board'] }],
    other: ['Marrow Bank act', { participants: ['marrow-bank', 'harbour-union'] }],
    ofTown: [
      'On May 6, 2031 Quillhaven passed a law on the Quern Water Board.',
      'On May 6, 2031 the rules of Quillhaven for the Quern Water Board came into force.',
    ],
    ofOther: ['The bill on Marrow Bank was signed into law on November 20, 2033.'],
    neither: ['A law firm in Quillhaven hired ten clerks in 2019.', 'He paid the bill on November 20, 2033 and left.'],
  },
  {
    type: 'budget',
    town: ['Budget of Odalys Fenwick', HERS],
    other: ['Budget of Vesterholm', { place: 'vesterholm', participants: ['imre-sandvik'] }],
    ofTown: [
      'Odalys Fenwick set out her budget on May 6, 2031.',
      'Odalys Fenwick announced a stimulus on May 6, 2031.',
    ],
    ofOther: ['In Vesterholm Imre Sandvik announced tax cuts on November 21, 2033.'],
    neither: [
      'A budget airline flies to Vesterholm since 2012.',
      'On November 21, 2033 a film was made on a low budget.',
    ],
  },
  {
    type: 'scandal',
    town: ['Fenwick affair', { participants: ['odalys-fenwick'] }],
    other: ['Marrow Bank scandal', { participants: ['marrow-bank'] }],
    ofTown: [
      'The allegations against Odalys Fenwick came out on May 6, 2031.',
      'Corruption: that word met Odalys Fenwick everywhere on May 6, 2031.',
    ],
    ofOther: ['In November 2033 the cover-up at Marrow Bank was front-page news.'],
    neither: [
      'A scandal at a school in Ohio broke on May 6, 2031.',
      'The wedding was a family affair in November 2033.',
    ],
  },
  {
    type: 'report',
    town: ['Report on Odalys Fenwick', { participants: ['odalys-fenwick', 'quern-water-board'] }],
    other: ['Marrow Bank report', { participants: ['marrow-bank'] }],
    ofTown: ['The Quern Water Board published its findings on Odalys Fenwick on May 6, 2031.'],
    ofOther: [
      'A report on Marrow Bank came out in November 2033.',
      'In November 2033 a newspaper uncovered what Marrow Bank had done.',
    ],
    neither: ['Her report card of May 6, 2031 was good.', 'In 2019 a study of owls was published.'],
  },
  {
    type: 'hearing',
    town: ['Hearing of Odalys Fenwick', { participants: ['odalys-fenwick'] }],
    other: ['Marrow Bank inquiry', { participants: ['marrow-bank', 'imre-sandvik'] }],
    ofTown: [
      'Odalys Fenwick testified on May 6, 2031.',
      'On May 6, 2031 Odalys Fenwick told lawmakers that she was sorry.',
    ],
    ofOther: ['Imre Sandvik of Marrow Bank was grilled under oath on November 24, 2033.'],
    neither: ['On May 6, 2031 a hearing was held on a zoo.', 'His hearing was poor in November 2033.'],
  },
  {
    type: 'protest',
    town: ['Quillhaven protest', { place: 'quillhaven', participants: ['harbour-union'] }],
    other: ['March on Marrow Bank', { participants: ['marrow-bank'], place: 'vesterholm' }],
    ofTown: [
      'The Harbour Union marched through Quillhaven on May 6, 2031.',
      'A mob of the Harbour Union walked through Quillhaven on May 6, 2031.',
    ],
    ofOther: ['Crowds rallied before Marrow Bank in Vesterholm on November 20, 2033.'],
    neither: [
      'On May 6, 2031 farmers protested in Toulouse.',
      'In March 2019 Marrow Bank opened a branch in Vesterholm.',
    ],
  },
  {
    type: 'strike',
    town: ['Strike of the Harbour Union', { place: 'quillhaven', participants: ['harbour-union'] }],
    other: ['Marrow Bank strike', { participants: ['marrow-bank'] }],
    ofTown: ['The Harbour Union downed tools in Quillhaven on May 6, 2031.'],
    ofOther: [
      'Clerks of Marrow Bank walked out on November 21, 2033.',
      'Clerks of Marrow Bank refused to work in November 2033.',
    ],
    neither: [
      'Marrow Bank had to strike a balance in November 2033.',
      'Lightning strikes set a barn alight on May 6, 2031.',
    ],
  },
  {
    type: 'ban',
    town: ['Ban on bathing in Quillhaven', { place: 'quillhaven', participants: ['quern-water-board'] }],
    other: ['Suspension of Imre Sandvik', { participants: ['imre-sandvik', 'harbour-union'] }],
    ofTown: [
      'On May 6, 2031 the Quern Water Board banned bathing in Quillhaven.',
      'The pools of the Quern Water Board in Quillhaven went out of service on May 6, 2031.',
    ],
    ofOther: ['The Harbour Union suspended Imre Sandvik on November 20, 2033.'],
    neither: ['In 2019 a town in Peru banned straws.', 'On May 6, 2031 smoking was banned in all trains of Spain.'],
  },
  {
    type: 'approval',
    town: ['Approval of the Quillhaven dam', { place: 'quillhaven', participants: ['quern-water-board'] }],
    other: ['Licence of Marrow Bank', { participants: ['marrow-bank'] }],
    ofTown: [
      'On May 6, 2031 the Quern Water Board got the green light for the dam of Quillhaven.',
      'On May 6, 2031 Quillhaven gave its consent to the Quern Water Board.',
    ],
    ofOther: ['Marrow Bank was reinstated on November 22, 2033.'],
    neither: ['An airline placed an order for ten jets on May 6, 2031.', 'In 2019 a drug was approved in Norway.'],
  },
  {
    type: 'withdrawal',
    town: ['Withdrawal of the Quern Water Board', { participants: ['quern-water-board'], place: 'quillhaven' }],
    other: ['Exit of Marrow Bank', { participants: ['marrow-bank'], place: 'vesterholm' }],
    ofTown: [
      'The Quern Water Board pulled out of Quillhaven on May 6, 2031.',
      'The decision of the Quern Water Board fell in Quillhaven on May 6, 2031.',
      'The Quern Water Board pulled the plug in Quillhaven on May 6, 2031.',
      'On May 6, 2031 the Quern Water Board opted out of Quillhaven.',
      'The Quern Water Board had second thoughts in Quillhaven on May 6, 2031.',
    ],
    ofOther: [
      'In November 2033 Marrow Bank walked away from Vesterholm.',
      'In November 2033 Marrow Bank and Vesterholm parted ways.',
    ],
    neither: [
      'He withdrew forty crowns from a machine in Vesterholm in 2012.',
      'On May 6, 2031 a runner dropped out of the marathon.',
      'On May 6, 2031 the decision of a referee made Quillhaven weep.',
      'A guard had second thoughts on May 6, 2031.',
    ],
  },
]);
