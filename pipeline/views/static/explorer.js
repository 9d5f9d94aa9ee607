// What a keyboard may do beside: "/" goes to the search field, Ctrl+Enter sends the query. Every page works without.
document.addEventListener("keydown", (event) => {
  const field = event.target;
  const isTyping = field.matches?.("input, textarea, select");
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const search = document.querySelector("input[type=search]");
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && field.matches?.("textarea")) {
    field.form.requestSubmit();
  }
});
