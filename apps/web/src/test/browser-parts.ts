// Parts of a browser that happy-dom leaves out and the components ask for.
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

configure({ asyncUtilTimeout: 8_000 });

/** Elements have a size, so that virtualised tables draw rows and charts draw lines. */
class SizedResizeObserver implements ResizeObserver {
  readonly #notify: ResizeObserverCallback;

  constructor(notify: ResizeObserverCallback) {
    this.#notify = notify;
  }

  observe(target: Element): void {
    const contentRect = { width: 1000, height: 480 } as DOMRectReadOnly;
    const size = [{ inlineSize: 1000, blockSize: 480 }];
    this.#notify(
      [
        {
          target,
          contentRect,
          borderBoxSize: size,
          contentBoxSize: size,
          devicePixelContentBoxSize: size,
        },
      ],
      this,
    );
  }

  unobserve(): void {}
  disconnect(): void {}
}

if (typeof window !== 'undefined') {
  vi.stubGlobal('ResizeObserver', SizedResizeObserver);
  const sizes = { offsetHeight: 480, clientHeight: 480, offsetWidth: 1000, clientWidth: 1000 };
  for (const [name, size] of Object.entries(sizes))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  window.scrollTo = () => {};
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
}

afterEach(() => {
  if (typeof window === 'undefined') return;
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
