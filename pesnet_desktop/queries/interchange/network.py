"""The network as other programs get it: ``network/1``, its profile, letterhead, texts, documents and terms."""

from pesnet_desktop.queries.directory import network
from pesnet_desktop.queries.interchange.shapes import Document, blocks, day, known
from pesnet_desktop.queries.network import RoleTermRow, letterhead, network_documents, network_texts, role_terms
from pesnet_desktop.store import Store


def network_document(store: Store) -> Document:
    """Everything that is kept of the network itself."""
    own, head = network(store), letterhead(store)
    return {
        "format": "network/1",
        "name": known(own.name.in_language("en")),
        "acronym": known(own.acronym),
        "secretariat": known(own.secretariat),
        "languages": list(own.languages),
        "digits": own.digits,
        "city": known(head.city.in_language("en")),
        "address": known(head.address),
        "website": known(head.website),
        "email": known(head.email),
        "letterhead": known(head.line.in_language("en")),
        "signatory": known(head.signatory),
        "signatory_post": known(head.signatory_post.in_language("en")),
        "texts": [
            {
                "kind": row.kind,
                "heading": known(row.heading.in_language("en")),
                "content": blocks(row.body.in_language("en")),
            }
            for row in network_texts(store)
        ],
        "documents": [
            {
                "title": known(row.title.in_language("en")),
                "kind": known(row.kind),
                "adopted_on": known(row.adopted_on),
                "address": known(row.address),
            }
            for row in network_documents(store)
        ],
        "terms": [_term(row) for row in role_terms(store)],
    }


def _term(row: RoleTermRow) -> Document:
    return {
        "role": row.role,
        "scope": known(row.scope),
        "institution": known(row.acronym or row.institution.in_language("en")),
        "country": known(row.country.en),
        "iso2": known(row.country.iso2),
        "person": known(row.person),
        "term": known(str(row.term)),
        "start": day(row.term.starts),
        "end": day(row.term.ends),
    }
