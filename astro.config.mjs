import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { licences } from './src/integrations/licences/licences.ts';
import { offline } from './src/integrations/offline/offline.ts';
import { oneFile } from './src/integrations/oneFile/oneFile.ts';
import { portable } from './src/integrations/portable/portable.ts';
import { teach } from './src/integrations/teach/teach.ts';

// Nothing is reported to anyone, not even by the tool that builds the site.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';

export default defineConfig({
  integrations: [react(), licences(), portable(), oneFile(), teach(), offline()],
  build: { format: 'file', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
