import { FAMILY_LIST } from '../../messages/families.ts';
import { STEPS } from './heatMarks.ts';

/** What shades, lines and boxes on the map mean. */
export function HeatLegend() {
  return (
    <div className="heat-legend">
      <p>
        <b>Shade:</b> how much of the class flagged it
      </p>
      <ul className="heat-steps">
        {STEPS.map((step) => (
          <li key={step} className={`heat-${step}`}>
            {(step - 1) * 20 + 1}–{step * 20} %
          </li>
        ))}
      </ul>
      <p>
        <b>Line:</b> what most of them called it
      </p>
      <ul className="heat-families">
        {FAMILY_LIST.map(({ id, name, line }) => (
          <li key={id}>
            <span className={`heat-run mark--${id}`}>{name}</span> <span className="quiet">({line})</span>
          </li>
        ))}
      </ul>
      <ul className="heat-boxes">
        <li>
          <span className="heat-missed heat-begins heat-ends" data-label="3">
            solid box
          </span>{' '}
          core item that half the class or more missed, with its number
        </li>
        <li>
          <span className="heat-alarm heat-begins heat-ends" data-label="A">
            dotted box
          </span>{' '}
          popular false alarm: a fifth of the class or more flagged what is fair or not in the key
        </li>
      </ul>
    </div>
  );
}
