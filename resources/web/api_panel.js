"use strict";
// Gradio's API panel: its examples send a photo and sign in, so that they run as printed, and it
// offers nothing that is switched off here.
photomaker.apiPanel = (() => {
  const OFF = ["/gradio_api/mcp/schema", "/monitoring/summary"];
  const WITHOUT_SIGN_IN = new Set(["CLI", "MCP"]); // their examples could not work here
  const fetched = window.fetch;
  window.fetch = async (...asked) => {
    const url = new URL(asked[0]?.url ?? asked[0], location.href);
    if (OFF.includes(url.pathname)) return new Response("{}", { status: 404 });
    const answer = await fetched(...asked);
    if (answer.status === 401) location.reload(); // the session has expired: to the sign-in page
    if (!answer.ok || url.pathname !== "/gradio_api/info") return answer;
    return Response.json(runnable(await answer.json()));
  };

  function runnable(info) {
    for (const { code_snippets: code } of Object.values(info.named_endpoints)) {
      sendPhoto(code);
      if (window.gradio_config?.username) signIn(code);
    }
    return info;
  }

  // Gradio prints the default of an optional photo, which is none.
  function sendPhoto(code) {
    code.python = code.python.replace("photos=None", 'photos=[handle_file("photo.jpg")]');
    code.bash = code.bash.replace("/path/to/your/file", "photo.jpg");
    code.javascript = code.javascript.replace(/photos: .*,/, 'photos: [handle_file("photo.jpg")],');
    if (code.javascript.includes("handle_file(")) {
      code.javascript = code.javascript.replace("{ Client }", "{ Client, handle_file }");
    }
    if (!document.querySelector("#pm-consent")) return; // a server for others asks for it
    code.python = code.python.replace("these_photos=False", "these_photos=True");
    code.javascript = code.javascript.replace("these_photos: false", "these_photos: true");
    code.bash = code.bash.replace('these_photos": false', 'these_photos": true');
  }

  function signIn(code) {
    code.python = code.python.replace(/Client\((".*?")\)/, 'Client($1, auth=("token", "TOKEN"))');
    code.javascript = code.javascript.replace(
      /connect\((".*?")\)/, 'connect($1, { auth: ["token", "TOKEN"] })');
    code.bash = `curl -s -c cookies -d password=TOKEN ${location.origin}/login\n`
      + code.bash.replaceAll("curl ", "curl -b cookies ")
        // In bash a variable that is read at the end of a pipe is gone after it.
        .replace(/(curl [^\n]*\/call\/v2\/[^]*?)\s*\\\n\s*\| read EVENT_ID; /, "EVENT_ID=$($1)\n");
  }

  // What the style sheet cannot reach: the tabs by their names, and the words round a button.
  function tidy() {
    for (const tab of document.querySelectorAll(".api-docs .snippet")) {
      if (WITHOUT_SIGN_IN.has(tab.textContent.trim())) tab.style.display = "none";
    }
    for (const words of document.querySelectorAll(".api-docs p:has(> button)")) {
      for (const part of words.childNodes) {
        if (part.nodeType !== Node.TEXT_NODE) continue;
        part.data = part.data.replace(/ Or use the\s*$| to automatically generate.*/, "");
      }
    }
  }
  return { tidy };
})();
