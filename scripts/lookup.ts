/**
 * Prints what the toolbar would show for some words. Each `--pack` names a built pack, the most trusted first; the
 * bundled one is used without it.
 * Usage: npm run --silent lookup -- WORDS [--json] [--pack FILE …] | npm run --silent lookup -- --jsonl [--pack FILE …]
 */
import { statementText } from '../components/card-content.ts';
import { formatEvent } from '../components/dates.ts';
import { eachJsonLine, entityRecord, fail, openLibrary, readOptions } from './input.ts';
import { translate } from './words.ts';

const USAGE =
  'usage: npm run --silent lookup -- WORDS [--json] [--pack FILE …], or --jsonl [--pack FILE …] with {"id","query"} lines on standard input';

const { values, positionals } = readOptions(USAGE);
if (values.jsonl ? positionals.length > 0 || values.json : positionals.length === 0) fail(USAGE, 2);

const library = await openLibrary(values.pack);

/** The answer to a question in one or more lines, as the toolbar shows it above the names. */
function answerLines(query: string): string[] {
  const answer = library.answer(query);
  if (!answer) return [];
  if (answer.asks === 'said') {
    const told = answer.statements.map(
      (one) => `${statementText(one, translate)} (${one.article.outlet.value}, ${one.date})`,
    );
    return [translate('answer.said', [answer.of.name]), ...told];
  }
  return [
    `${answer.of.name}: ${answer.asks === 'when' ? formatEvent(answer.date, answer.ongoing, translate) : answer.fact.text}`,
  ];
}

if (values.jsonl) {
  await eachJsonLine(['id', 'query'], ({ id, query }) => {
    const results = library.lookUp(query!).map(({ id }) => entityRecord(library, id));
    process.stdout.write(`${JSON.stringify({ id, results })}\n`);
  });
} else {
  const query = positionals.join(' ');
  const results = library.lookUp(query);
  if (!values.json) for (const line of answerLines(query)) process.stdout.write(`> ${line}\n`);
  if (values.json)
    process.stdout.write(
      `${JSON.stringify(
        results.map((result) => ({ ...result, ...entityRecord(library, result.id) })),
        null,
        1,
      )}\n`,
    );
  else if (results.length === 0)
    process.stdout.write(`Nothing in the ${library.packs.length > 1 ? 'packs' : 'pack'} answers this.\n`);
  else for (const { name, kind, description } of results) process.stdout.write(`${name} (${kind}): ${description}\n`);
}
