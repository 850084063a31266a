import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../tests/xml/parseXml.ts';
import { manifest } from './manifest.ts';

const ABOUT = {
  title: 'Tom & “Jerry” <b>',
  id: '7b/ferry',
  launch: 'index.html',
  files: ['index.html', 'a b.html'],
};

describe.each(['scorm12', 'scorm2004'] as const)('the manifest of %s', (version) => {
  it('is well-formed XML whose item leads to the page', () => {
    const root = parseXml(manifest(version, ABOUT));
    const [item] = root.all('item');
    const [resource] = root.all('resource');
    expect(root.name).toBe('manifest');
    expect(root.all('organizations')[0]?.attributes['default']).toBe(
      root.all('organization')[0]?.attributes['identifier'],
    );
    expect(item?.attributes['identifierref']).toBe(resource?.attributes['identifier']);
    expect(item?.all('title')[0]?.text).toBe(ABOUT.title);
    expect(resource?.attributes['href']).toBe('index.html');
    expect(root.all('file').map(({ attributes }) => attributes['href'])).toEqual([
      'index.html',
      'a%20b.html',
    ]);
  });

  it('has identifiers that XML takes, each once', () => {
    const root = parseXml(manifest(version, ABOUT));
    const all = ['manifest', 'organization', 'item', 'resource'].flatMap((name) =>
      [root, ...root.all(name)].filter((one) => one.name === name).map((one) => one.attributes['identifier']),
    );
    expect(new Set(all).size).toBe(4);
    for (const id of all) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  });

  it('cuts a title without end, and makes one of the id where there is none', () => {
    const long = parseXml(manifest(version, { ...ABOUT, title: '🙂'.repeat(150) }));
    expect(long.all('title')[0]?.text).toBe('🙂'.repeat(100));
    const none = parseXml(manifest(version, { ...ABOUT, title: ' ' }));
    expect(none.all('title')[0]?.text).toBe(ABOUT.id);
  });
});

it('says which version it is of, in that version’s words', () => {
  const old = parseXml(manifest('scorm12', ABOUT));
  expect(old.all('schemaversion')[0]?.text).toBe('1.2');
  expect(old.all('resource')[0]?.attributes['adlcp:scormtype']).toBe('sco');
  const recent = parseXml(manifest('scorm2004', ABOUT));
  expect(recent.all('schemaversion')[0]?.text).toBe('2004 4th Edition');
  expect(recent.all('resource')[0]?.attributes['adlcp:scormType']).toBe('sco');
  expect(recent.all('imsss:deliveryControls')[0]?.attributes).toEqual({
    completionSetByContent: 'true',
    objectiveSetByContent: 'true',
  });
});
