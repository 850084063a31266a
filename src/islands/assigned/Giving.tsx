import { useMemo } from 'react';
import { type ResultFile, writeResultFile } from '../../core/attempt/resultFile.ts';
import { receipt } from '../../core/handIn/receipt.ts';
import { writeResultCode } from '../../core/handIn/resultCode.ts';
import { saveAs } from '../../download/saveAs.ts';
import { attemptOf, HANDED_IN, mailAddress, resultFileName } from '../../messages/assignedHandIn.ts';
import { CopyField } from '../copying/CopyField.tsx';

const JSON_TYPE = 'application/json';

interface Props {
  readonly result: ResultFile;
  /** Where it may be mailed to; empty where the learner knows. */
  readonly mail: string;
}

/** The ways to give a result to a teacher. None of them sends anything by itself. */
export function Giving({ result, mail }: Props) {
  const name = result.assigned?.learner.name ?? '';
  const { file, code, letter } = useMemo(() => {
    const signed = receipt(result);
    const file = resultFileName(result.quiz, name, signed);
    const code = writeResultCode(result);
    const about = { to: mail, title: result.title, name, receipt: signed, code, file };
    return { file, code, letter: mailAddress(about) };
  }, [result, name, mail]);
  const content = () => new Blob([writeResultFile(result)], { type: JSON_TYPE });
  const shared = sharable(file, content);
  return (
    <div className="assigned-giving no-print">
      <div className="assigned-ways">
        <button type="button" className="button" onClick={() => saveAs(file, content())}>
          {HANDED_IN.save}
        </button>
        <a className="button-quiet" href={letter.href}>
          {HANDED_IN.mail}
        </a>
        {shared && (
          <button type="button" className="button-quiet" onClick={() => void share(shared)}>
            {HANDED_IN.share}
          </button>
        )}
      </div>
      {letter.tooLong && <p className="quiet">{HANDED_IN.mailLong(file)}</p>}
      <CopyField
        label={`${HANDED_IN.code} (${attemptOf(result.assigned?.round ?? 1, null)})`}
        text={code}
        button={HANDED_IN.copy}
        rows={3}
      />
    </div>
  );
}

/** What this device can hand to another program; `null` where it cannot. */
function sharable(name: string, content: () => Blob): ShareData | null {
  if (typeof navigator.canShare !== 'function') return null;
  const data = { files: [new File([content()], name, { type: JSON_TYPE })] };
  return navigator.canShare(data) ? data : null;
}

/** Who closes the list of programs has not shared; that is no trouble. */
async function share(data: ShareData): Promise<void> {
  await navigator.share(data).catch(() => {});
}
