const query = document.querySelector("#query");
const answer = document.querySelector("#answer");
const took = document.querySelector("#took");
const form = document.querySelector("#ask");

const FIRST_QUERY = `# Who chaired what, and which sentence says so?
{
  meetings(first: 10) {
    nodes {
      name
      date
      mode
      chairs {
        edges {
          node { name }
          evidence(first: 1) { nodes { quote article { title } } }
        }
      }
      attendees(first: 5) { edges { roles sites node { name } } }
      documents { nodes { name } }
    }
  }
}`;

query.value = new URLSearchParams(location.search).get("query") ?? FIRST_QUERY;

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
