import { lazy } from 'react';

const LOADS = {
  mark: () => import('./mark/MarkStep.tsx'),
  check: () => import('./check/CheckStep.tsx'),
  second: () => import('./second/SecondStep.tsx'),
  save: () => import('./save/SaveStep.tsx'),
} as const;

function make() {
  return {
    mark: lazy(LOADS.mark),
    check: lazy(LOADS.check),
    second: lazy(LOADS.second),
    save: lazy(LOADS.save),
  };
}

let steps = make();

/** The steps that are loaded when they are wanted. */
export function laterSteps() {
  return steps;
}

/** Lets a step be loaded again that could not be. */
export function renewSteps(): void {
  steps = make();
}

/** Loads the steps before they are wanted, while the network is there. What fails is loaded when it is wanted. */
export function loadStepsAhead(): void {
  for (const load of Object.values(LOADS)) void load().catch(() => {});
}
