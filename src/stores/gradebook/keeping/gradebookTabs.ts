import { browserTabs, type Tabs } from '../../storage/tabs.ts';

/** The other tabs that show the gradebook of this device. */
export function gradebookTabs(): Tabs {
  return browserTabs('slantwise-gradebook');
}
