/** The sixteen events that `marked.test.ts` looks for, and their people and places. */
import { entry, event } from '../lexicon.ts';

/** Coverage by the same article. */
const IN_COMPANY = { coverage: [{ article: 'quillhaven-talks', count: 3 }] };
const BOTH = ['odalys-fenwick', 'imre-sandvik'];

export const NAMES = [
  entry('person', 'odalys-fenwick', 'Odalys Fenwick', { knownBySurname: true, ...IN_COMPANY }),
  entry('person', 'imre-sandvik', 'Imre Sandvik', { description: 'Chancellor of Norway', ...IN_COMPANY }),
  entry('person', 'tarn-holloway', 'Tarn Holloway', IN_COMPANY),
  entry('person', 'joss-merrow', 'Joss Merrow'),
  entry('organization', 'marrow-bank', 'Marrow Bank', { description: 'Bank in Quillhaven' }),
  entry('organization', 'harbour-league', 'Harbour League', { description: 'Alliance of Quillhaven' }),
  entry('organization', 'ever-gull', 'Ever Gull', { description: 'Ship' }),
  entry('place', 'quillhaven', 'Quillhaven'),
  entry('place', 'larkmoor', 'Larkmoor'),
  entry('place', 'norway', 'Norway'),
  entry('place', 'fernvale', 'Fernvale'),
];
/** All but those with other dates are of May 6, 2031, a Tuesday. */
export const EVENTS = [
  event('meeting', 'Meeting of Fenwick and Sandvik', { type: 'meeting', place: 'quillhaven', participants: BOTH }),
  event('round', 'Round of Larkmoor', {
    type: 'meeting',
    date: '2029-03-02',
    place: 'larkmoor',
    participants: ['odalys-fenwick', 'harbour-league'],
  }),
  event('call', 'Summer call', { type: 'call', date: '2031-07-01', participants: BOTH }),
  event('pact', 'Pact of Quillhaven', {
    type: 'agreement',
    place: 'quillhaven',
    participants: ['odalys-fenwick', 'marrow-bank', 'norway'],
  }),
  event('exit', 'Resignation of Odalys Fenwick', {
    type: 'resignation',
    date: '2032-02-10',
    of: ['odalys-fenwick'],
    participants: ['odalys-fenwick', 'marrow-bank'],
  }),
  {
    ...event('verdict', 'Conviction of Tarn Holloway', {
      type: 'ruling',
      date: '2030-11-04',
      of: ['tarn-holloway'],
      participants: ['tarn-holloway'],
    }),
    description: 'The jurors found him guilty of smuggling lanterns',
  },
  event('flood', 'Quillhaven flood', {
    type: 'disaster',
    date: '2031-05-04/2031-05-08',
    place: 'quillhaven',
    participants: [],
  }),
  event('grounding', 'Ever Gull grounding', { type: 'accident', date: '2033-03-23', participants: ['ever-gull'] }),
  event('growth', 'Growth of the Harbour League', {
    type: 'enlargement',
    date: '2020/2033',
    participants: ['harbour-league', 'quillhaven'],
  }),
  event('build-up', 'Build-up at Larkmoor', {
    type: 'build-up',
    date: '2031-03/2031-04',
    place: 'larkmoor',
    participants: ['norway', 'larkmoor'],
  }),
  event('taking', 'Annexation of Larkmoor', {
    type: 'annexation',
    date: '2031-06-20',
    place: 'larkmoor',
    participants: ['norway', 'larkmoor'],
  }),
  // its description names a town that is the place of another event
  {
    ...event('curbs', 'Curbs on Norway', {
      type: 'sanctions',
      date: '2030/2032',
      participants: ['norway', 'harbour-league'],
    }),
    description: 'Agreed in Fernvale',
  },
  // its act, although it is no person
  event('launch', 'Launch of a ferry', {
    type: 'launch',
    date: '2034-09-09',
    of: ['harbour-league'],
    participants: ['harbour-league'],
  }),
  event('tremors', 'Larkmoor tremors', { type: 'disaster', date: '2033-08-01', place: 'larkmoor', participants: [] }),
  event('blaze', 'Fernvale blaze', { type: 'disaster', date: '2033-10-01', place: 'fernvale', participants: [] }),
  event('audit', 'Audit of Marrow Bank', {
    participants: ['marrow-bank'],
    cues: [
      { words: ['inspect*'], needs: ['@marrow-bank|bank', 'ledger*'] },
      { words: ['tally'], must: ['vault', 'page:@marrow-bank'], weak: true },
      { words: ['big look'], needs: ['page:@odalys-fenwick'], sure: true },
    ],
    unlike: ['tax office'],
    landmarks: ['Gull Tower'],
  }),
];
