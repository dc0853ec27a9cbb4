import { useState } from 'preact/hooks';
import type { MemberView } from '../engine/model/page-names.ts';
import { CardFrame, type CardFrameProps } from './card-frame.tsx';
import { type Dismissal, Dismissed } from './dismissed.tsx';
import { Steps } from './steps.tsx';
import { isolated, useStrings } from './strings.ts';

export interface MemberCardProps extends Omit<CardFrameProps, 'view' | 'children'> {
  view: MemberView;
  /** scroll the page to the sentence that introduces this name, or names it first */
  onIntroduction: () => void;
  /** go to its next (1) or previous (-1) mention */
  onStep: (by: 1 | -1) => void;
  /** called if the words are not a name (or are one, after all), on this page or everywhere */
  onDismiss: (dismissed: boolean, everywhere: boolean) => void;
  /** called with the id of another name of the story that means the same; undefined to undo that */
  onSame: (id: string | undefined) => void;
}

/** The card of a name that only the story itself introduces. */
export function MemberCard(props: MemberCardProps) {
  return (
    <CardFrame {...props}>
      <MemberBody key={props.view.id} {...props} />
    </CardFrame>
  );
}

function MemberBody({ view, onIntroduction, onStep, onDismiss, onSame }: MemberCardProps) {
  const t = useStrings();
  const [dismissal, setDismissal] = useState<Dismissal>('no');
  const [same, setSame] = useState<string>();
  const { name, introduction, first, count, others } = view;
  const sentence = introduction?.sentence ?? first;

  function dismiss(next: Dismissal) {
    const undone = next === 'no';
    onDismiss(!undone, (undone ? dismissal : next) === 'everywhere');
    setDismissal(next);
  }
  function join(id: string | undefined) {
    onSame(id);
    setSame(id);
  }

  if (dismissal !== 'no') {
    return (
      <div class="entity-body">
        <Dismissed surface={name} dismissal={dismissal} onChange={dismiss} />
      </div>
    );
  }
  const other = others.find(({ id }) => id === same);
  return (
    <div class="entity-body">
      {introduction ? (
        <p class="lead">
          <span class="lead-label">{t('member.introduced')} </span>
          <bdi>{introduction.text}</bdi>
        </p>
      ) : (
        <p class="lead lead-more">{t(first ? 'member.first' : 'member.unknown')}</p>
      )}
      {sentence && (
        <figure class="receipt">
          <blockquote dir="auto">{sentence}</blockquote>
          <figcaption>
            <button type="button" class="text-button" onClick={onIntroduction}>
              {t('member.go')}
            </button>
          </figcaption>
        </figure>
      )}
      <div class="member-mentions">
        <span>{t('page.mentions', count)}</span>
        {count > 1 && (
          <span>
            <Steps name={name} onStep={onStep} />
          </span>
        )}
      </div>
      <footer class="actions">
        {other ? (
          <div class="actions-row">
            <p role="status">{t('member.joined', [isolated(name), isolated(other.name)])}</p>
            <button type="button" class="text-button" onClick={() => join(undefined)}>
              {t('dismiss.undo')}
            </button>
          </div>
        ) : (
          <div class="actions-row">
            <button type="button" class="text-button" onClick={() => dismiss('here')}>
              {t('member.noName')}
            </button>
            {others.length > 0 && (
              <select
                aria-label={t('member.same')}
                value=""
                onChange={({ currentTarget }) => join(currentTarget.value)}
              >
                <option value="">{t('member.same')}</option>
                {others.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            )}
          </div>
        )}
      </footer>
    </div>
  );
}
