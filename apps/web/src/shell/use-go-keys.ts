import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { navigation } from './navigation.ts';

/** The second key counts only this soon after `g`. */
const WITHIN_MS = 1_200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** `g` and then a letter goes to a screen, wherever the planner is not typing. */
export function useGoKeys(): void {
  const navigate = useNavigate();
  useEffect(() => {
    let armedAtMs = Number.NEGATIVE_INFINITY;
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'g') {
        armedAtMs = event.timeStamp;
        return;
      }
      const screen = navigation.find(({ key }) => key === event.key);
      if (screen && event.timeStamp - armedAtMs < WITHIN_MS) {
        event.preventDefault();
        navigate({ to: screen.to });
      }
      armedAtMs = Number.NEGATIVE_INFINITY;
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate]);
}
