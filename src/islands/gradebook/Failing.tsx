import { Component, type ReactNode } from 'react';
import { NOT_LOADED, TRY_AGAIN } from '../../messages/notLoaded.ts';

interface Props {
  readonly children: ReactNode;
  /** Makes the part loadable anew, as React remembers what failed. Without it, it is not offered to try again. */
  readonly renew?: () => void;
}

/** A part that loads when it is wanted: where it does not come, that is said, and the rest of the page stays. */
export class Failing extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.renew?.();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="notice" role="alert">
        {NOT_LOADED}
        {this.props.renew ? (
          <>
            {' '}
            <button type="button" className="link-button" onClick={() => this.setState({ failed: false })}>
              {TRY_AGAIN}
            </button>
          </>
        ) : null}
      </p>
    );
  }
}
