import type { Distribution } from '../../core/analysis/distribution.ts';
import { plotSentence } from '../../messages/analysisPlots.ts';

interface Props {
  readonly title: string;
  readonly unit: string;
  readonly values: Distribution;
  /** A value of the scale in words. */
  readonly show: (value: number) => string;
}

/** In units of the drawing, which scales with its column. */
const WIDTH = 300;
const HEIGHT = 120;
const TOP = 18;
const BOTTOM = 34;

/** A histogram with its quartiles; the sentence and the table below it say the same. */
export function Histogram({ title, unit, values, show }: Props) {
  const { bins, count } = values;
  const highest = Math.max(1, ...bins.map((bin) => bin.count));
  const width = WIDTH / bins.length;
  return (
    <figure className="class-plot">
      <figcaption>
        <b>{title}</b> ({unit}). {plotSentence(values, show)}
      </figcaption>
      {count > 0 && (
        <>
          <svg viewBox={`-8 0 ${WIDTH + 16} ${TOP + HEIGHT + BOTTOM}`} aria-hidden="true">
            {bins.map((bin, index) => {
              const height = (HEIGHT * bin.count) / highest;
              return (
                <g key={bin.from}>
                  <rect
                    className="class-bar"
                    x={index * width + 1.5}
                    y={TOP + HEIGHT - height}
                    width={width - 3}
                    height={height}
                  />
                  {bin.count > 0 && (
                    <text x={(index + 0.5) * width} y={TOP + HEIGHT - height - 4} textAnchor="middle">
                      {bin.count}
                    </text>
                  )}
                </g>
              );
            })}
            <line className="class-axis" x1="0" x2={WIDTH} y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
            <Quartiles values={values} />
            <Ticks values={values} show={show} />
          </svg>
          <details className="no-print">
            <summary>As a table</summary>
            <table className="class-table">
              <thead>
                <tr>
                  <th scope="col">
                    {title} ({unit})
                  </th>
                  <th scope="col">Learners</th>
                </tr>
              </thead>
              <tbody>
                {bins.map(({ from, to, count: learners }) => (
                  <tr key={from}>
                    <th scope="row">
                      {show(from)} to {show(to)}
                    </th>
                    <td>{learners}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </figure>
  );
}

/** A bar under the axis from quartile to quartile, and a line for the median. */
function Quartiles({ values }: { readonly values: Distribution }) {
  const { bins, lowerQuartile, median, upperQuartile } = values;
  if (lowerQuartile === null || median === null || upperQuartile === null) return null;
  const x = placing(bins);
  const y = TOP + HEIGHT + 4;
  return (
    <>
      <rect
        className="class-box"
        x={x(lowerQuartile)}
        y={y}
        width={Math.max(1, x(upperQuartile) - x(lowerQuartile))}
        height="7"
      />
      <line className="class-median" x1={x(median)} x2={x(median)} y1={y - 3} y2={y + 10} />
    </>
  );
}

function Ticks({ values: { bins }, show }: Pick<Props, 'values' | 'show'>) {
  const x = placing(bins);
  const from = bins[0]?.from ?? 0;
  const to = bins.at(-1)?.to ?? from;
  // The middle only where a bar ends there: it is a round number then.
  const ticks = bins.length % 2 === 0 ? [from, (from + to) / 2, to] : [from, to];
  return ticks.map((tick) => (
    <text key={tick} x={x(tick)} y={TOP + HEIGHT + 29} textAnchor="middle">
      {show(tick)}
    </text>
  ));
}

/** Where a value lies; what is beyond the scale lies at its end, as in the bars. */
function placing(bins: Distribution['bins']): (value: number) => number {
  const from = bins[0]?.from ?? 0;
  const to = bins.at(-1)?.to ?? from + 1;
  return (value) => WIDTH * Math.min(1, Math.max(0, (value - from) / (to - from)));
}
