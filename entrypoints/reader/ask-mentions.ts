import type { LinkRequest } from '../../platform/message-checks.ts';
import { type LinkReply, sendMessage } from '../../platform/messages.ts';

/**
 * Asks the background for the mentions in some blocks. If there are any, it loads the script that draws them as well.
 *
 * @param isDrawing returns whether that script is there
 * @throws if the background does not answer, or if that script did not run
 */
export async function askMentions(request: LinkRequest, isDrawing: () => boolean): Promise<LinkReply | null> {
  const reply = await sendMessage('link', request);
  if (reply?.spans.length && !isDrawing()) {
    await sendMessage('draw', {});
    if (!isDrawing()) throw new Error('the script that draws mentions did not run');
  }
  return reply;
}
