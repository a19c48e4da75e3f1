"""A server on the loopback interface that speaks Ollama's protocol from a script.

    def test_it(server):                       # the fixture: a running Loopback, stopped after
        server.say('["불안"]')                  # the first chat request gets this
        server.fail(503, retry_after=1)        # the second one this
        chain = keyword_chain(ChatOllama(model="gemma:2b", base_url=server.url))
        ...
        assert server.requests[0].body["options"]["num_predict"] == 512

Scripts are taken in order, one for each `POST /api/chat`. Every method below makes one script, puts
it at the end of the queue (`times=` puts it there more than once) and returns it:

    say(text, ...)      a reply; see `Say` for chunks, delays, counts, done_reason, and how it ends
    fail(status, ...)   an HTTP error with Ollama's JSON body, headers, `retry_after=` seconds
    page(html, ...)     a web page where JSON should be, as a proxy sends it
    raw(body, ...)      any bytes under any content type
    drip(body, ...)     bytes one by one, `seconds` apart
    huge(megabytes)     a reply of that size, in lines of 64 kB or in a single one
    hang()              no answer at all, until the client or the server goes
    reset()             the connection is reset before the headers
    load(), unload()    what Ollama says when it only loads or unloads the model

`always(script)` answers all that the queue does not; it takes a function from the `Request` to a
script as well. A request that finds no script gets a 500, and the fixture fails the test.

    server.requests     every chat request so far, oldest first, running ones too
    server.log          every request to any path
    server.most_at_once the largest number of chat requests that ran at one time
    server.connections  how many connections were opened; .open_connections are so still
    request.body        the JSON body as a dict; also .headers (lower-case names), .path, .method
    request.started     seconds on time.monotonic(); .ended is None while it runs
    request.hung_up     the client closed before the reply was complete; .hung_up_at says when
    request.chunks_sent chunks of the reply that were written; .bytes_sent likewise
    request.running     chat requests that ran when this one started, itself included
    request.connection  number of its connection, from 1: equal numbers mean keep-alive
    request.wait()      until the server is through with it (a hang-up is seen at once)

As the real server does, it answers 404 for a model it does not have (`Loopback(models=...)`), 400
for `think` or `tools` where the model cannot, 400 for a prompt longer than num_ctx under
`truncate: false`, and "load" or "unload" where there are no messages; none of these takes a script.
A long prompt without `truncate: false` is cut: prompt_eval_count equals num_ctx. A token is three
bytes. It does not look into `format`, and takes as many requests at once as come.

`server_process(text=...)` runs one in a process of its own, to be killed in the middle of a reply.
`closed_port()` refuses every connection, `deaf_port()` answers none, `untrusted_port()` shows a
certificate that nobody signed. `loopback.faults` has every fault of docs/faults.md as a script.

At `/v1/chat/completions` it plays the same scripts as OpenAI's protocol has them, see openai.py.

What a chunk shorter than the socket buffers cannot show: a client that hangs up after the last
byte was written has not hung up early. Give `say` a `delay` to see one that does.
"""

from loopback.catalogue import Model
from loopback.exchange import to_json
from loopback.ports import closed_port, deaf_port, untrusted_port
from loopback.process import ServerProcess, server_process
from loopback.request import Request
from loopback.scripts import Drip, Fail, Hang, Huge, Idle, Raw, Reset, Say, Script
from loopback.server import Loopback

__all__ = [
    "Drip",
    "Fail",
    "Hang",
    "Huge",
    "Idle",
    "Loopback",
    "Model",
    "Raw",
    "Request",
    "Reset",
    "Say",
    "Script",
    "ServerProcess",
    "closed_port",
    "deaf_port",
    "server_process",
    "to_json",
    "untrusted_port",
]
