import { formatDate } from './dates.ts';
import { type Translate, useStrings } from './strings.ts';
import { type Dated, layOutTimeline, type TimelineLayout } from './timeline-layout.ts';

/** The drawing's height, its line's, and that of one dot in a pile, in CSS pixels. */
const HEIGHT = 48;
const LINE = 43;
const STEP = 8;
/** The baseline of the number of dots that are not drawn, in CSS pixels: beside the highest dot. */
const BESIDE_PILE = 30;
/** Left of this, in percent of the width, there is no room before the pile: the number is after it. */
const ROOM_BEFORE = 12;

/** The dated items of an entity and the story's own date, on one line. Renders nothing if there are too few. */
export function Timeline({ view }: { view: Dated }) {
  const t = useStrings();
  const layout = layOutTimeline(view);
  if (!layout) return null;
  const { dots, bands, piles, story, ends } = layout;
  const mirrored = t('locale.dir') === 'rtl';
  const x = (percent: number) => `${mirrored ? 100 - percent : percent}%`;
  const [first, last] = endLabels(layout, t('locale.code'));
  return (
    <figure class="timeline">
      <svg width="100%" height={HEIGHT} role="img" aria-label={summary(layout, view, t)}>
        <line x1={x(0)} x2={x(ends)} y1={LINE} y2={LINE} />
        {ends < 100 && <line class="timeline-unknown" x1={x(ends)} x2={x(100)} y1={LINE} y2={LINE} />}
        {bands.map(({ from, to, when }, i) => (
          <line key={i} class={`timeline-band timeline-${when}`} x1={x(from)} x2={x(to)} y1={LINE} y2={LINE} />
        ))}
        {dots.map(({ at, level, what, when }) => (
          <circle
            key={`${at}-${level}`}
            class={`timeline-${what} timeline-${when}`}
            cx={x(at)}
            cy={LINE - level * STEP}
            r={3}
          />
        ))}
        {piles.map(({ at, more }) => (
          <text
            key={at}
            x={x(at)}
            y={BESIDE_PILE}
            dx={at > ROOM_BEFORE !== mirrored ? -6 : 6}
            text-anchor={at > ROOM_BEFORE ? 'end' : 'start'}
          >
            +{more}
          </text>
        ))}
        {story !== undefined && (
          <>
            <line class="timeline-story" x1={x(story)} x2={x(story)} y1={2} y2={HEIGHT} />
            <text
              class="timeline-label"
              x={x(story)}
              y={10}
              dx={story > 50 !== mirrored ? -5 : 5}
              text-anchor={story > 50 ? 'end' : 'start'}
            >
              {t('timeline.story')}
            </text>
          </>
        )}
      </svg>
      <figcaption aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}

/** The labels of both ends: years if the line is longer than one, otherwise days. */
function endLabels({ first, last }: TimelineLayout, locale: string): [string, string] {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? [formatDate(first, locale), formatDate(last, locale)] : [from, to];
}

function summary({ count, first, last }: TimelineLayout, { storyDate }: Dated, t: Translate): string {
  const day = (iso: string) => formatDate(iso, t('locale.code'));
  const all = t('timeline.summary', [String(count), day(first), day(last)]);
  return storyDate ? `${all} ${t('timeline.storyDate', [day(storyDate)])}` : all;
}
