// Tells in plain words when a table could not be brought up to date; the words stand in the page.
"use strict";
(function () {
  const notice = document.getElementById("work-failed");
  if (!notice || !window.jQuery) {
    return;
  }
  const show = function (shown) {
    notice.hidden = !shown;
    if (shown) {
      notice.focus();
    }
  };
  window.jQuery(document).on("pfAjaxError", () => show(true));
  window.jQuery(document).on("pfAjaxSuccess", () => show(false));
})();
