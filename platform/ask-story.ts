import type { Story } from '../engine/context/context.ts';
import { sendMessage } from './messages.ts';

type About = 'notes' | 'readings' | 'coverage' | 'around';
type Told<K extends About> = Awaited<ReturnType<typeof sendMessage<K>>>;

/**
 * Asks the background about the names in a story. Returns `nothing` if the story has none, or if the background does not
 * answer.
 */
export async function askAbout<K extends About>(question: K, story: Story, nothing: Told<K>): Promise<Told<K>> {
  if (story.present.length === 0) return nothing;
  return sendMessage<About>(question, { story }).catch(() => nothing) as Promise<Told<K>>;
}
