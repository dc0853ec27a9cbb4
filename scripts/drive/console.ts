/**
 * Collects everything that a browser's pages, content scripts and background write to their consoles as a warning
 * or an error, and every uncaught exception.
 */
import type { CDPSession, Target } from 'puppeteer-core';
import type { Launched } from './launch.ts';

const SPOKEN = /^console\.(warn|error|assert)/;
/** Messages of Firefox's own modules, which cannot be switched off: without a network its remote settings cannot be fetched. */
const THEIR_OWN = /^console\.\w+: (?:RSLoader|services\.settings|RemoteSettings)/;

/**
 * Starts listening; the array grows as problems come.
 *
 * @param hears the Chrome targets to attach to: an attached background cannot be stopped and restarted
 */
export function listen(
  { kind, browser, origin }: Launched,
  hears = ['page', 'service_worker', 'background_page'],
): string[] {
  const problems: string[] = [];
  if (kind === 'firefox') {
    const { stdout, stderr } = browser.process()!;
    // with the preference that launch.ts sets, Firefox repeats every console call on its standard output
    eachLine(stdout!, (line) => SPOKEN.test(line) && !THEIR_OWN.test(line) && problems.push(line));
    eachLine(stderr!, (line) => line.startsWith(`JavaScript error: ${origin}`) && problems.push(line));
    return problems;
  }
  const hear = (target: Target) => {
    if (!hears.includes(target.type())) return;
    // ignore a target that closes at once
    target.createCDPSession().then(
      (session) => hearChrome(session, target.type(), problems),
      () => {},
    );
  };
  browser.targets().forEach(hear);
  browser.on('targetcreated', hear);
  return problems;
}

/** Listens to a Chrome target, which also reports messages from before. */
function hearChrome(session: CDPSession, where: string, problems: string[]): void {
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (!['warning', 'error', 'assert'].includes(type)) return;
    problems.push(`${where}: console.${type} ${args.map((arg) => arg.value ?? arg.description).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    problems.push(`${where}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning')
      problems.push(`${where}: ${entry.text} ${entry.url ?? ''}`);
  });
  for (const domain of ['Runtime.enable', 'Log.enable'] as const) session.send(domain).catch(() => {});
}

function eachLine(stream: NodeJS.ReadableStream, use: (line: string) => void): void {
  let rest = '';
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(use);
  });
}
