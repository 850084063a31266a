import { Component, type ReactNode } from 'react';
import { NOT_LOADED } from '../../messages/notLoaded.ts';

interface Props {
  readonly children: ReactNode;
}

/** A part that loads when it is wanted: where it does not come, that is said, and the rest of the page stays. */
export class Failing extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="notice" role="alert">
        {NOT_LOADED}
      </p>
    );
  }
}
