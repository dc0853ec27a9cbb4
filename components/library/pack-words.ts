/** The messages about packs. */
import type { Changes, PackDifference } from '../../engine/library/difference.ts';
import type { PackEntry, PacksReply } from '../../platform/messages.ts';
import type { Importing, Work } from './import-state.ts';

/** Why a change of the packs failed. */
export type Failure = Extract<Importing, { step: 'failed' }>['why'];

export const FAILURES: Record<Failure, string> = {
  newer: 'packs.failed.newer',
  full: 'packs.failed.full',
  unavailable: 'packs.failed.unavailable',
  gone: 'packs.failed.gone',
  incomplete: 'packs.failed.incomplete',
  bundled: 'packs.failed.bundled',
  error: 'packs.failed.error',
};

export const STORE_PROBLEMS: Record<NonNullable<PacksReply['problem']>, string> = {
  newer: 'packs.problem.newer',
  full: 'packs.problem.full',
  unavailable: 'packs.problem.unavailable',
};

export const PACK_PROBLEMS: Record<NonNullable<PackEntry['problem']>, string> = {
  damaged: 'packs.damaged',
  preparing: 'packs.preparing',
};

export const WORKS: Record<Work, string> = {
  reading: 'packs.working.reading',
  comparing: 'packs.working.comparing',
  preparing: 'packs.working.preparing',
  storing: 'packs.working.storing',
};

type How = Exclude<keyof Changes, 'examples'>;

export const DIFFERENCES: Record<keyof PackDifference, Record<How, string>> = {
  articles: {
    added: 'packs.difference.articles.added',
    changed: 'packs.difference.articles.changed',
    removed: 'packs.difference.articles.removed',
  },
  names: {
    added: 'packs.difference.names.added',
    changed: 'packs.difference.names.changed',
    removed: 'packs.difference.names.removed',
  },
  statements: {
    added: 'packs.difference.statements.added',
    changed: 'packs.difference.statements.changed',
    removed: 'packs.difference.statements.removed',
  },
};
