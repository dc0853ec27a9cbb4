/** Small drawn icons, in the colour of the text around them; the words beside them carry the meaning. */
import type { Kind } from '../engine/model/pack.ts';

const KIND_PATHS: Record<Kind, string> = {
  person: 'M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM2.75 14c0-2.6 2.2-4.25 5.25-4.25S13.25 11.4 13.25 14',
  organization: 'M2 14h12M3 6.5h10M8 2 2.5 6.5h11L8 2ZM4 6.5V14M8 6.5V14M12 6.5V14',
  place: 'M8 14.25S3 9.9 3 6.6a5 5 0 0 1 10 0c0 3.3-5 7.65-5 7.65ZM8 8.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  event: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  topic: 'M2.5 4h11M2.5 8h11M2.5 12h6',
};

const PATHS = {
  close: 'm3.75 3.75 8.5 8.5m0-8.5-8.5 8.5',
  back: 'M10 3 5 8l5 5',
  up: 'm3.5 10 4.5-4.5 4.5 4.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  pin: 'M6 2.5h4M6.75 2.5v4L4.5 9h7L9.25 6.5v-4M8 9v4.5',
  search: 'M7 11.75a4.75 4.75 0 1 0 0-9.5 4.75 4.75 0 0 0 0 9.5Zm3.5-1.25 3.25 3.25',
  settings:
    'M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14M10.25 6.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5ZM5.75 13.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  outside: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5',
};

function Icon({ path, turns }: { path: string; turns?: boolean }) {
  return (
    <svg class={turns ? 'icon icon-turns' : 'icon'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const CloseIcon = () => <Icon path={PATHS.close} />;
export const UpIcon = () => <Icon path={PATHS.up} />;
export const DownIcon = () => <Icon path={PATHS.down} />;
export const PinIcon = () => <Icon path={PATHS.pin} />;
/** Points against the reading direction, so it turns around in right-to-left text. */
export const BackIcon = () => <Icon path={PATHS.back} turns />;
export const SearchIcon = () => <Icon path={PATHS.search} />;
export const SettingsIcon = () => <Icon path={PATHS.settings} />;
/** The panel is at the end of a line in Chrome, and may be at either side in Firefox. */
export const PanelIcon = () => <Icon path={PATHS.panel} turns />;
export const OutsideIcon = () => <Icon path={PATHS.outside} turns />;
/** A closing quotation mark; drawn, so that it has the same position in every font. */
export const QuoteIcon = () => (
  <svg class="quote-icon" viewBox="0 0 14 10" width="11" height="8" aria-hidden="true">
    <path d="M1.5 1h4v4.2L3.6 9H1.7l1.2-3.6H1.5ZM8.5 1h4v4.2L10.6 9H8.7l1.2-3.6H8.5Z" />
  </svg>
);
export const KindIcon = ({ kind }: { kind: Kind }) => <Icon path={KIND_PATHS[kind]} />;
