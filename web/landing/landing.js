const query = document.querySelector("#query");
const answer = document.querySelector("#answer");
const took = document.querySelector("#took");
const form = document.querySelector("#ask");

const asked = new URLSearchParams(location.search).get("query");
query.value = asked ?? (await (await fetch("/first-query.graphql")).text());

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const start = performance.now();
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: query.value }),
    });
    answer.value = JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    answer.value = `The server does not answer: ${error.message}`;
  }
  took.textContent = `${Math.round(performance.now() - start)} ms`;
});

query.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
