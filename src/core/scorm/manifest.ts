import { XML_HEAD, xmlElement, xmlName, xmlText } from '../xml/xml.ts';
import { cutTo, type ScormVersion } from './version.ts';

export interface ManifestAbout {
  readonly title: string;
  /** Tells packages apart on one platform; any text. */
  readonly id: string;
  /** The page that is launched; it is one of the files. */
  readonly launch: string;
  /** Names of all files of the package but the manifest. */
  readonly files: readonly string[];
}

/** The longest title that the schemas take. */
const LONGEST_TITLE = 200;

/**
 * `imsmanifest.xml` of a package with one sharable content object.
 *
 * After the SCORM 1.2 Content Aggregation Model (`imscp_rootv1p1p2.xsd`, `adlcp_rootv1p2.xsd`) and that of SCORM 2004
 * 4th Edition (`imscp_v1p1.xsd`, `adlcp_v1p3.xsd`, `imsss_v1p0.xsd`). In the latter the content itself says whether it
 * is completed and passed, so the platform rolls nothing up by its own lights.
 */
export function manifest(version: ScormVersion, about: ManifestAbout): string {
  const id = xmlName(about.id);
  const title = xmlElement('title', {}, xmlText(cutTo(about.title, LONGEST_TITLE).trim() || about.id));
  const { names, schemaVersion, scormType, sequencing } = KINDS[version];
  const item = xmlElement(
    'item',
    { identifier: `ITEM-${id}`, identifierref: `RES-${id}`, isvisible: 'true' },
    title + sequencing.item,
  );
  const organization = xmlElement(
    'organization',
    { identifier: `ORG-${id}` },
    title + item + sequencing.organization,
  );
  const resource = xmlElement(
    'resource',
    { identifier: `RES-${id}`, type: 'webcontent', [scormType]: 'sco', href: address(about.launch) },
    about.files.map((file) => xmlElement('file', { href: address(file) })).join(''),
  );
  const metadata = `<schema>ADL SCORM</schema><schemaversion>${schemaVersion}</schemaversion>`;
  return `${XML_HEAD}${xmlElement(
    'manifest',
    { identifier: `MANIFEST-${id}`, version: '1.0', ...names },
    [
      xmlElement('metadata', {}, metadata),
      xmlElement('organizations', { default: `ORG-${id}` }, organization),
      xmlElement('resources', {}, resource),
    ].join(''),
  )}\n`;
}

const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

const KINDS = {
  scorm12: {
    names: {
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      'xmlns:xsi': SCHEMA_INSTANCE,
      'xsi:schemaLocation':
        'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
    },
    schemaVersion: '1.2',
    scormType: 'adlcp:scormtype',
    sequencing: { organization: '', item: '' },
  },
  scorm2004: {
    names: {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
      'xmlns:xsi': SCHEMA_INSTANCE,
      'xsi:schemaLocation':
        'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
    },
    schemaVersion: '2004 4th Edition',
    scormType: 'adlcp:scormType',
    sequencing: {
      organization: '<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>',
      item: '<imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>',
    },
  },
} as const;

/** A file's name as the path of an address. */
function address(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
