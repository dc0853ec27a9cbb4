import { useStrings } from '../strings.ts';
import { nearestTick, type Tick } from './strip.ts';

export interface StripProps {
  ticks: readonly Tick[];
  /** the mention that the page shows, counted from 0 */
  active: number | undefined;
  /** go to this mention, counted from 0 */
  onGo: (mention: number) => void;
}

/**
 * Shows where in the story a name is mentioned. A click goes to the nearest mention. The strip is for the pointer only: the
 * buttons beside it reach the same mentions by keyboard, and say how many there are.
 */
export function Strip({ ticks, active, onGo }: StripProps) {
  const mirrored = useStrings()('locale.dir') === 'rtl';
  const x = (at: number) => `${mirrored ? 100 - at : at}%`;
  return (
    <button
      type="button"
      class="strip"
      tabIndex={-1}
      aria-hidden="true"
      onClick={({ clientX, currentTarget }) => {
        const { left, width } = currentTarget.getBoundingClientRect();
        const at = (100 * (clientX - left)) / Math.max(1, width);
        onGo(nearestTick(ticks, mirrored ? 100 - at : at));
      }}
    >
      <svg width="100%" height="14" aria-hidden="true">
        <line x1="0" x2="100%" y1="7" y2="7" />
        {ticks.map(({ at, mention }) => (
          <line
            key={mention}
            class={mention === active ? 'strip-tick strip-active' : 'strip-tick'}
            x1={x(at)}
            x2={x(at)}
            y1="2"
            y2="12"
          />
        ))}
      </svg>
    </button>
  );
}
