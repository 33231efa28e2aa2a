public import ArgumentParser
public import Criteria

extension Language: ExpressibleByArgument {}
