import type { StageSummary } from '@safar/funnel';
import { inlineX, round } from './inline-x.ts';

interface BarProps {
  dir: 'ltr' | 'rtl';
  stage: StageSummary;
  /** What a full bar stands for. */
  journeys: number;
}

/** A stage that few journeys reached still shows this much, in hundredths of a full bar. */
const LEAST = 0.6;

/**
 * Journeys that reached a stage: solid where they came to it, striped where they leapt over it. `ghost`
 * is the share of the first stage that reached it in the period compared.
 */
export const FunnelBar = (props: BarProps & { ghost: number | null }) => {
  const { dir, stage, journeys, ghost } = props;
  const all = widthOf(stage.reached, journeys);
  const visited = stage.reached ? all * (stage.visited / stage.reached) : 0;
  const { interval } = stage;
  return (
    <svg class="bar" viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true">
      <defs>
        <pattern id={`leap-${stage.id}`} width="4" height="4" patternUnits="userSpaceOnUse">
          <rect width="4" height="2" class="stripe" />
        </pattern>
      </defs>
      <rect class="visited" x={inlineX(dir, 0, visited, 100)} width={round(visited)} height="32" />
      <rect
        fill={`url(#leap-${stage.id})`}
        x={inlineX(dir, visited, all - visited, 100)}
        width={round(all - visited)}
        height="32"
      />
      {ghost !== null && ghost > 0 && (
        <rect
          class="ghost"
          x={inlineX(dir, 0, Math.max(LEAST, ghost * 100), 100)}
          width={round(Math.max(LEAST, ghost * 100))}
          height="32"
        />
      )}
      {interval && interval[1] - interval[0] > 0.02 && (
        <>
          <Whisker dir={dir} from={interval[0] * 100} to={all} on />
          <Whisker dir={dir} from={all} to={interval[1] * 100} />
        </>
      )}
    </svg>
  );
};

/** One arm of an interval; the arm that lies on the bar is drawn in the paper's colour. */
const Whisker = (props: { dir: 'ltr' | 'rtl'; from: number; to: number; on?: boolean }) => (
  <line
    class={props.on ? 'whisker on' : 'whisker'}
    x1={inlineX(props.dir, props.from, 0, 100)}
    x2={inlineX(props.dir, Math.max(props.from, props.to), 0, 100)}
    y1="16"
    y2="16"
  />
);

/** What becomes of a stage's journeys on the way to the next: they go on, are lost, or are still open. */
export const FunnelDrop = (props: BarProps & { previous: StageSummary }) => {
  const { dir, stage, previous, journeys } = props;
  const on = widthOf(stage.reached, journeys);
  const end = Math.max(on, widthOf(previous.reached, journeys));
  const gone = stage.lost + stage.open;
  const lost = gone ? on + (end - on) * (stage.lost / gone) : on;
  const x = (n: number): number => inlineX(dir, n, 0, 100);
  const wedge = (a: number, b: number): string => `${x(a)},0 ${x(b)},0 ${x(on)},32`;
  return (
    <svg class="wedge" viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true">
      <rect class="on" x={inlineX(dir, 0, on, 100)} width={round(on)} height="32" />
      <polygon class="lost" points={wedge(on, lost)} />
      <polygon class="open" points={wedge(lost, end)} />
    </svg>
  );
};

const widthOf = (count: number, journeys: number): number =>
  count && journeys ? Math.min(100, Math.max(LEAST, (count / journeys) * 100)) : 0;
