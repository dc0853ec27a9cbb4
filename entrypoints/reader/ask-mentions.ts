import type { LinkRequest } from '../../platform/message-checks.ts';
import { type LinkReply, sendMessage } from '../../platform/messages.ts';

/**
 * Asks the background for the mentions in some blocks. If there are any, it loads the script that draws them as well.
 *
 * @param isDrawing whether that script is already there
 */
export async function askMentions(request: LinkRequest, isDrawing: boolean): Promise<LinkReply | null> {
  const reply = await sendMessage('link', request);
  if (reply?.spans.length && !isDrawing) await sendMessage('draw', {});
  return reply;
}
