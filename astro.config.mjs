import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { licences } from './src/integrations/licences/licences.ts';

// Nothing is reported to anyone, not even by the tool that builds the site.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

export default defineConfig({
  integrations: [react(), licences()],
  build: { format: 'file', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        output: {
          // Many small chunks compress worse than a few: React changes rarely, the quiz's own code often.
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
              {
                name: 'base',
                test: /nanostores[\\/]|src[\\/](links|stores[\\/]storage)[\\/]|exampleDone|families\.ts$/,
                priority: 2,
              },
              {
                name: 'quiz',
                test: /src[\\/]islands[\\/](article-dom[\\/]|quiz[\\/](?![Bb]ring|opening))/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  },
});
