import { NOT_LOADED } from '../../messages/notLoaded.ts';
import { say } from './say.ts';

/** Brings the offer to save a quiz as one file to life; what saving takes is loaded when it is asked for. */
const offer = document.querySelector<HTMLElement>('[data-one-file]');
if (offer) {
  // A page opened from a disk cannot be fetched again, so it is kept as it is now: nothing on it has woken yet.
  const asBuilt = location.protocol === 'file:' ? document.documentElement.outerHTML : null;
  offer.querySelector('button')?.addEventListener('click', () => {
    import('./save.ts').then(
      ({ save }) => save(offer, asBuilt),
      () => say(offer, NOT_LOADED),
    );
  });
}
