import { XML_HEAD, xmlElement } from '../xml/xml.ts';
import { QTI_NAMES } from './item.ts';

/** A file of the package, by its name there. */
export interface QtiFile {
  readonly id: string;
  readonly name: string;
}

/** The test that holds the questions, one after another, with the sum of their scores. */
export function testXml(id: string, title: string, items: readonly QtiFile[]): string {
  const refs = items.map((item) =>
    xmlElement('qti-assessment-item-ref', { identifier: item.id, href: item.name }),
  );
  const section = xmlElement(
    'qti-assessment-section',
    { identifier: 'section', title, visible: 'true' },
    refs.join(''),
  );
  const part = xmlElement(
    'qti-test-part',
    { identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual' },
    section,
  );
  const score = xmlElement(
    'qti-outcome-declaration',
    { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float' },
    '<qti-default-value><qti-value>0</qti-value></qti-default-value>',
  );
  const sum = xmlElement('qti-sum', {}, xmlElement('qti-test-variables', { 'variable-identifier': 'SCORE' }));
  const processing = xmlElement(
    'qti-outcome-processing',
    {},
    xmlElement('qti-set-outcome-value', { identifier: 'SCORE' }, sum),
  );
  return `${XML_HEAD}${xmlElement('qti-assessment-test', { ...QTI_NAMES, identifier: id, title }, [score, part, processing].join('\n'))}\n`;
}

/** `imsmanifest.xml` of a QTI 3.0 content package. */
export function qtiManifest(id: string, test: QtiFile, items: readonly QtiFile[]): string {
  const resource = ({ id: of, name }: QtiFile, type: string, dependencies: readonly QtiFile[]) =>
    xmlElement(
      'resource',
      { identifier: `RES-${of}`, type, href: name },
      xmlElement('file', { href: name }) +
        dependencies.map((file) => xmlElement('dependency', { identifierref: `RES-${file.id}` })).join(''),
    );
  const metadata = '<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>';
  return `${XML_HEAD}${xmlElement(
    'manifest',
    {
      xmlns: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
      identifier: `MANIFEST-${id}`,
    },
    [
      metadata,
      '<organizations/>',
      xmlElement(
        'resources',
        {},
        [
          resource(test, 'imsqti_test_xmlv3p0', items),
          ...items.map((item) => resource(item, 'imsqti_item_xmlv3p0', [])),
        ].join(''),
      ),
    ].join('\n'),
  )}\n`;
}
