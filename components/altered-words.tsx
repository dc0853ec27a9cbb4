import { useDisclosure } from './disclosure.ts';
import { useStrings } from './strings.ts';

/** Words of a copy that software altered: hidden behind a button, and never shown as a quotation. */
export function AlteredWords({ texts, outlet }: { texts: string[]; outlet: string }) {
  const t = useStrings();
  const { id, open, button } = useDisclosure();
  return (
    <>
      <button {...button} class="text-button">
        {open ? t('altered.hide') : t('altered.show')}
      </button>
      {open && (
        <div id={id} class="altered">
          <p class="altered-note">{t('altered.note', [outlet])}</p>
          {texts.map((text) => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
