import { defineBackground } from '#imports';

export default defineBackground(() => {
  // Wiring comes with lib/messaging.
});
