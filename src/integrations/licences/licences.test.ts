import { describe, expect, it } from 'vitest';
import { licenceText } from './licenceText.ts';
import { packagesOf } from './shipped.ts';

describe('packagesOf', () => {
  it('tells the packages of modules, nested ones too, and none of our own', () => {
    const modules = [
      '/site/src/core/article/article.ts',
      '/site/node_modules/vfile/lib/index.js',
      '/site/node_modules/vfile/lib/minpath.browser.js',
      '\0/site/node_modules/@nanostores/react/index.js?commonjs-module',
      '/site/node_modules/vfile/node_modules/bail/index.js',
      'C:\\site\\node_modules\\react\\index.js',
      '\0vite/preload-helper.js',
    ];
    expect(packagesOf(modules)).toEqual([
      { name: '@nanostores/react', folder: '/site/node_modules/@nanostores/react' },
      { name: 'bail', folder: '/site/node_modules/vfile/node_modules/bail' },
      { name: 'react', folder: 'C:/site/node_modules/react' },
      { name: 'vfile', folder: '/site/node_modules/vfile' },
    ]);
  });
});

describe('licenceText', () => {
  const terms = 'Permission is hereby granted to use the\n"Software". THE SOFTWARE IS PROVIDED "AS IS".';

  it('says shared terms once, and every holder', () => {
    const text = licenceText([
      { name: 'a', version: '1.0.0', licence: `MIT License\n\nCopyright (c) 2019 Ann\n\n${terms}\n` },
      { name: 'b', version: '2.0.0', licence: 'Copyright 2020 Bo\n\nAnother licence.' },
      {
        name: 'c',
        version: '3.0.0',
        licence: `(The MIT License)\n\nCopyright © 2021 Cy\n\n${terms.replaceAll('"', "'").replace('\n', ' ')}\n`,
      },
    ]);
    expect(text.match(/hereby granted/g)).toHaveLength(1);
    expect(text).toMatch(/^a 1\.0\.0\n {2}Copyright \(c\) 2019 Ann\nc 3\.0\.0\n {2}Copyright © 2021 Cy\n\n/);
    expect(text).toContain('b 2.0.0\n\nCopyright 2020 Bo\n\nAnother licence.');
  });

  it('keeps licences apart that demand different things', () => {
    const text = licenceText([
      { name: 'a', version: '1.0.0', licence: `Copyright (c) 2019 Ann\n${terms}` },
      { name: 'b', version: '1.0.0', licence: `Copyright (c) 2019 Ann\n${terms} Not for boats.` },
    ]);
    expect(text.match(/hereby granted/g)).toHaveLength(2);
  });
});
