"""The stack of spare connections, and sixty threads at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import httpcore
from loopback import Loopback, Say

from holdfast.chains import keyword_chain
from holdfast.chains.chain import Recipe
from holdfast.chains.connections import Spare
from holdfast.chains.settings import Settings
from holdfast.prompts import KEYWORDS
from holdfast.schemas import KeywordList

TEXT = "요즘 불면이 심해요."


def get(server: Loopback, made: httpcore.HTTPConnection) -> httpcore.Response:
    """Begin a request; its response is to be read or closed."""
    url = httpcore.URL(server.url + "/")
    return made.handle_request(httpcore.Request("GET", url, headers={"Host": "loopback"}))


def connection(server: Loopback, spare: Spare[httpcore.HTTPConnection]) -> httpcore.HTTPConnection:
    """Return a connection that has had one request and was given back."""
    made = httpcore.HTTPConnection(origin(server), keepalive_expiry=30)
    response = get(server, made)
    response.read()
    response.close()
    spare.give(made)
    return made


def origin(server: Loopback) -> httpcore.Origin:
    """Return what a connection to the server is for."""
    return httpcore.URL(server.url).origin


def test_the_last_used_is_taken_first(server: Loopback) -> None:
    """And by one only."""
    spare: Spare[httpcore.HTTPConnection] = Spare()
    first, second = connection(server, spare), connection(server, spare)
    assert spare.take(origin(server)) == (second, [])
    assert spare.take(origin(server)) == (first, [])
    assert spare.take(origin(server)) == (None, [])
    first.close()
    second.close()


def test_one_that_the_server_closed_is_not_taken() -> None:
    """It is handed out to be closed."""
    spare: Spare[httpcore.HTTPConnection] = Spare()
    with Loopback() as server:
        first, second = connection(server, spare), connection(server, spare)
        place = origin(server)
    taken, useless = spare.take(place)
    assert taken is None
    assert set(useless) == {first, second}
    for old in useless:
        old.close()


def test_one_in_the_middle_of_a_response_is_not_kept(server: Loopback) -> None:
    """It has closed itself: what was left unread would be taken for the next response."""
    spare: Spare[httpcore.HTTPConnection] = Spare()
    made = httpcore.HTTPConnection(origin(server))
    get(server, made).close()
    spare.give(made)
    assert spare.take(origin(server)) == (None, [])


def test_another_host_gets_none(server: Loopback) -> None:
    """A connection is for one host."""
    spare: Spare[httpcore.HTTPConnection] = Spare()
    made = connection(server, spare)
    elsewhere = httpcore.URL("http://elsewhere.invalid/").origin
    assert spare.take(elsewhere) == (None, [made])
    made.close()


def test_a_new_chain_asked_by_many_threads() -> None:
    """Its model, and the connections that this has, is made once."""
    recipe = Recipe("new", KeywordList, KEYWORDS, ("gemma:2b",), Settings())
    begin = Barrier(16)

    def asked(_: int) -> object:
        begin.wait()
        return recipe.asked

    with ThreadPoolExecutor(16) as pool:
        assert len(set(map(id, pool.map(asked, range(16))))) == 1


def test_many_threads(server: Loopback) -> None:
    """None takes another's connection, and no more are opened than are used at once."""
    server.always(Say('["불면"]', before=0.01))
    chain = keyword_chain("gemma:2b", ollama_host=server.url, slots=64, fault_retries=0)
    with ThreadPoolExecutor(64) as pool:
        values = list(pool.map(chain.invoke, [TEXT] * 256))
    assert values == [["불면"]] * 256
    assert server.connections <= 64
