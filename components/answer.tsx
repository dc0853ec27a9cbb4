import type { ComponentChildren } from 'preact';
import type { AnswerView } from '../engine/model/view.ts';
import { Facts } from './background.tsx';
import { formatEvent } from './dates.ts';
import { Statements } from './statements.tsx';
import { useStrings } from './strings.ts';

export interface AnswerProps {
  answer: AnswerView;
  /** go to the entity of this id */
  onOpen: (id: string) => void;
}

/** The answer to a question, above the matching names. */
export function Answer({ answer, onOpen }: AnswerProps) {
  const t = useStrings();
  return (
    <section class="answer">
      <h2 class="hidden">{t('answer.title')}</h2>
      {answer.asks === 'said' ? (
        <Statements
          title={t('answer.said', [answer.of.name])}
          statements={answer.statements}
          first={answer.statements.length}
          entity={answer.of.id}
          dated={false}
          onOpen={onOpen}
        />
      ) : (
        <AboutEvent name={answer.of.name}>
          {answer.asks === 'happened' ? (
            <Facts title="" facts={[answer.fact]} first={1} />
          ) : (
            <p class="answer-date">{formatEvent(answer.date, answer.ongoing, t)}</p>
          )}
        </AboutEvent>
      )}
      <button type="button" class="text-button" onClick={() => onOpen(answer.of.id)}>
        {t('answer.all', [answer.of.name])}
      </button>
    </section>
  );
}

function AboutEvent({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {children}
    </>
  );
}
