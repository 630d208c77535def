// Sets the colour scheme before the first paint, so that a dark workstation never flashes white.
// A file of its own, because inline scripts are not allowed by the content security policy.
(() => {
  let stored = null;
  try {
    stored = localStorage.getItem('hemline.color-scheme');
  } catch {
    // Storage may be switched off; the system's scheme serves then.
  }
  const dark =
    stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
