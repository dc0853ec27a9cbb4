import { useState } from 'preact/hooks';
import type { EntityRef } from '../../engine/model/view.ts';
import { useStrings } from '../strings.ts';
import { useUniqueId } from '../unique-id.ts';

/** A select box for a name; its first option says what to choose. */
function NameSelect({
  label,
  names,
  value,
  onChoose,
}: {
  label: string;
  names: readonly EntityRef[];
  value: string;
  onChoose: (id: string) => void;
}) {
  const id = useUniqueId();
  return (
    <div class="name-select">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">…</option>
        {names.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Shown for one name: chooses another one to see how they connect. Renders nothing if the story has no other name. */
export function ConnectWith({
  others,
  onConnect,
}: {
  others: readonly EntityRef[];
  onConnect: (other: string) => void;
}) {
  const t = useStrings();
  if (others.length === 0) return null;
  return (
    <section class="section">
      <h3>{t('connect.title')}</h3>
      <NameSelect label={t('connect.with')} names={others} value="" onChoose={(id) => id && onConnect(id)} />
    </section>
  );
}

/** Chooses two names of the story to see how they connect. Renders nothing if it has fewer. */
export function ConnectTwo({
  names,
  onConnect,
}: {
  names: readonly EntityRef[];
  onConnect: (first: string, second: string) => void;
}) {
  const t = useStrings();
  const [first, setFirst] = useState('');
  if (names.length < 2) return null;
  return (
    <section class="section">
      <h2>{t('connect.title')}</h2>
      <NameSelect label={t('connect.first')} names={names} value={first} onChoose={setFirst} />
      <NameSelect
        label={t('connect.second')}
        names={names.filter(({ id }) => id !== first)}
        value=""
        onChoose={(id) => first && id && onConnect(first, id)}
      />
    </section>
  );
}
