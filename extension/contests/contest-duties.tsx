import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { REGIONS, type Region } from '../shared/settings';
import { useWords } from '../shared/ui/words';
import { DUTIES } from './duties';
import { CHECKED, newestSource, type Duty } from './duty';
import { dateName, DutyList, sourceName } from './duty-list';
import { NETWORK_DUTIES } from './network-duties';

/** What to see to before a contest, for the region where people who enter live; it stands below a heading of the third
 * level. The ticks only help the eye: they last as long as the component and are stored nowhere. */
export function ContestDuties(props: {
  /** The region chosen, or null before the first choice. */
  readonly region: Region | null;
  readonly onRegion: (region: Region) => void;
}): JSX.Element {
  const { t } = useWords();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setDone((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <div class="contest-duties" role="group" aria-label={t('contest_title')}>
      <RegionChoice region={props.region} onRegion={props.onRegion} />
      {props.region !== null && <Law region={props.region} done={done} onToggle={toggle} />}
      <details>
        <summary>{t('contest_networks')}</summary>
        <DutyList duties={NETWORK_DUTIES} done={done} onToggle={toggle} />
        <Addresses duties={NETWORK_DUTIES} />
      </details>
      <p class="contest-advice">{t('contest_not_advice')}</p>
    </div>
  );
}

function RegionChoice(props: {
  readonly region: Region | null;
  readonly onRegion: (region: Region) => void;
}): JSX.Element {
  const { t } = useWords();
  const choose = (value: string): void => {
    const region = REGIONS.find((each) => each === value);
    if (region !== undefined) props.onRegion(region);
  };
  return (
    <label class="contest-region">
      <span>{t('contest_region')}</span>
      <select value={props.region ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        {props.region === null && <option value="">{t('contest_region_none')}</option>}
        {REGIONS.map((region) => (
          <option key={region} value={region}>
            {t(`region_${region}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Law(props: {
  readonly region: Region;
  readonly done: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { duties, gone } = DUTIES[props.region];
  const newest = newestSource(duties);
  return (
    <>
      <h4>{t('contest_law')}</h4>
      <DutyList duties={duties} done={props.done} onToggle={props.onToggle} />
      {gone !== undefined && (
        <p class="contest-gone">
          <b>{t('contest_gone')}</b> {t(`contest_note_${gone.id}`)}{' '}
          <small>{sourceName(words, gone)}</small>
        </p>
      )}
      <Addresses duties={gone === undefined ? duties : [...duties, gone]} />
      {newest !== null && (
        <p class="quiet">
          {t('contest_as_of', { month: dateName(words, newest), day: dateName(words, CHECKED) })}
        </p>
      )}
    </>
  );
}

/** Where the sources stand, as text to copy: a link would have the browser fetch it. */
function Addresses(props: { readonly duties: readonly Duty[] }): JSX.Element {
  const { t } = useWords();
  const addresses = new Set(props.duties.flatMap(({ url }) => (url === undefined ? [] : [url])));
  return (
    <details class="contest-addresses">
      <summary>{t('contest_addresses')}</summary>
      <ul>
        {[...addresses].map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    </details>
  );
}
