import { useStrings } from '../strings.ts';

/** A sentence of the story: a click goes to it in the page. */
export function Sentence({ text, onGo }: { text: string; onGo: () => void }) {
  const t = useStrings();
  return (
    <button type="button" class="sentence" dir="auto" title={t('member.go')} onClick={onGo}>
      {text}
    </button>
  );
}
