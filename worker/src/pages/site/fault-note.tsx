import type { Locale } from '../locale.ts';
import { Say } from '../say.tsx';
import type { Fault } from './site-page-props.ts';

/** Characters of what was typed that are shown again beside its field, where all of it stands. */
const MAX_SHOWN = 60;

/** Says at a field what was typed and what it takes; nothing where nothing is wrong. */
export const FaultNote = (props: {
  l: Locale;
  fault: Fault | undefined;
  least?: number;
  id?: string;
}) => {
  const { l, fault } = props;
  if (!fault) return <></>;
  const { m, f } = l;
  const value = fault.value.trim();
  const takes = (
    <Say
      text={m.site.takes[fault.takes]}
      with={{
        host: 'shop.example',
        zone: 'Asia/Tehran',
        glob: '/made-to-order/*',
        id: props.id ?? '',
        least: f.number(props.least ?? 1),
        one: f.number(1),
        thirty: f.number(30),
        most: f.number(64),
        ninety: f.number(90),
        year: f.number(365),
      }}
    />
  );
  return (
    <small class="error" id={`${fault.field}-error`}>
      {value ? (
        <Say
          text={m.site.wrong}
          with={{
            value: value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value,
            takes,
          }}
        />
      ) : (
        <Say text={m.site.lacking} with={{ takes }} />
      )}
    </small>
  );
};
