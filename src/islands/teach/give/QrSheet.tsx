import { useMemo } from 'react';
import { QR_WORDS } from '../../../messages/teachGive.ts';
import { isDense, qrCode } from '../../../stores/teach/giving/qrCode.ts';

interface Props {
  readonly title: string;
  readonly link: string;
}

/** The link as a QR code, and a sheet with nothing else to hang on the wall. */
export function QrSheet({ title, link }: Props) {
  const code = useMemo(() => qrCode(link), [link]);
  if (!code) return <p className="teach-note">{QR_WORDS.tooLong}</p>;
  const print = () => {
    const { dataset } = document.documentElement;
    dataset['print'] = 'qr';
    addEventListener('afterprint', () => delete dataset['print'], { once: true });
    window.print();
  };
  return (
    <div className="qr">
      <figure className="qr-sheet">
        <p className="qr-title">{title}</p>
        <svg
          className="qr-code"
          viewBox={`0 0 ${code.size} ${code.size}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={`QR code of the link to “${title}”`}
        >
          <path fill="#fff" d={`M0 0h${code.size}v${code.size}h-${code.size}z`} />
          <path fill="#000" d={code.path} />
        </svg>
        <figcaption className="qr-link">{link}</figcaption>
      </figure>
      {isDense(code) ? <p className="teach-note">{QR_WORDS.dense}</p> : null}
      <button type="button" className="button-quiet" onClick={print}>
        Print the code large
      </button>
    </div>
  );
}
